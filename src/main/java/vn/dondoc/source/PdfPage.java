package vn.dondoc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A page of letters and lines, put into reading order. */
final class PdfPage {
    private static final Pattern NUMBER = Pattern.compile("[-–]?\\s*\\d{1,3}\\s*[-–]?");
    /** A number further left is the end of a text. */
    private static final float NUMBER_FROM = 0.35f;
    /** More than the usual distance of lines by this: an empty line, or one paragraph's distance from another. */
    private static final float GAP = 1.25f;

    private final float width;
    private final List<PdfTable> tables;
    private final List<PdfLine> lines;

    PdfPage(float width, List<PdfGlyph> glyphs, PdfRulings rulings) {
        this.width = width;
        this.tables = PdfTables.of(rulings.all());
        List<PdfGlyph> outside = glyphs.stream()
                .filter(glyph -> tables.stream().noneMatch(table -> table.takes(glyph)))
                .toList();
        this.lines = withoutPageNumber(PdfLine.of(outside));
    }

    void write(PdfText text) {
        int line = 0;
        for (PdfTable table : tables) {
            int end = line;
            while (end < lines.size() && lines.get(end).baseline() < table.top()) end++;
            write(lines.subList(line, end), text);
            text.table(table.width(), table.texts(), true);
            line = end;
        }
        write(lines.subList(line, lines.size()), text);
    }

    private void write(List<PdfLine> part, PdfText text) {
        float gap = GAP * usualDistance(part);
        int i = 0;
        while (i < part.size()) {
            if (i > 0 && part.get(i).baseline() - part.get(i - 1).baseline() > gap) text.gap();
            PdfColumns columns = PdfColumns.at(part, i, gap, centre());
            if (columns == null) text.line(part.get(i++).text());
            else {
                text.table(columns.width(), columns.texts(), false);
                i = columns.end();
            }
        }
    }

    /** Of lines inside a paragraph: pages of short paragraphs have as many wider ones. */
    private static float usualDistance(List<PdfLine> lines) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++)
            distances.add(lines.get(i).baseline() - lines.get(i - 1).baseline());
        distances.sort(null);
        return distances.isEmpty() ? Float.MAX_VALUE : distances.get(distances.size() / 4);
    }

    /** Of the printed text: margins differ. */
    private float centre() {
        double left = lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
        double right = lines.stream().mapToDouble(PdfLine::right).max().orElse(width);
        return (float) (left + right) / 2;
    }

    private List<PdfLine> withoutPageNumber(List<PdfLine> all) {
        if (all.isEmpty()) return all;
        if (isPageNumber(all.get(0))) return all.subList(1, all.size());
        return isPageNumber(all.get(all.size() - 1)) ? all.subList(0, all.size() - 1) : all;
    }

    private boolean isPageNumber(PdfLine line) {
        return line.left() > NUMBER_FROM * width && NUMBER.matcher(line.text()).matches();
    }
}
