package vn.dondoc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.dondoc.source.Piece.Paragraph;
import vn.dondoc.source.Piece.Row;

/** A sample as PDF: lines wrapped at the margin, pages numbered, tables drawn, the letterhead in two columns without lines. */
final class PdfSample {
    private static final float LEFT = 70;
    private static final float RIGHT = 540;
    private static final float TOP = 70;
    private static final float BOTTOM = 780;
    private static final float LEADING = 17;
    private static final float PARAGRAPH = 6;
    private static final float PADDING = 4;

    private final Pdf pdf = new Pdf();
    private float y = TOP;
    private int pages = 1;

    byte[] of(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Paragraph paragraph) paragraph(paragraph.text());
            else if (piece instanceof Row row && row.table() < 0) letterhead(row.cells());
            else if (piece instanceof Row row) row(row.cells());
            else y += LEADING;
        }
        return pdf.bytes();
    }

    private void paragraph(String text) {
        y += PARAGRAPH;
        for (String line : wrapped(text, RIGHT - LEFT)) {
            room(LEADING);
            if (isTitle(text)) pdf.centred(LEFT, RIGHT, y, line);
            else pdf.text(LEFT, y, line);
            y += LEADING;
        }
    }

    static boolean isTitle(String text) {
        return text.length() < 60 && !text.contains(".") && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private void letterhead(List<String> cells) {
        float middle = LEFT + (RIGHT - LEFT) * 0.38f;
        List<String> left = lines(cells.get(0), middle - LEFT - 10);
        List<String> right = lines(cells.get(1), RIGHT - middle);
        for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
            if (i < left.size()) pdf.centred(LEFT, middle - 10, y, left.get(i));
            if (i < right.size()) pdf.centred(middle, RIGHT, y, right.get(i));
            y += LEADING;
        }
    }

    private void row(List<String> cells) {
        float width = (RIGHT - LEFT) / cells.size();
        List<List<String>> texts = new ArrayList<>();
        for (String cell : cells) texts.add(lines(cell, width - 2 * PADDING));
        float height = texts.stream().mapToInt(List::size).max().orElse(1) * LEADING + 2 * PADDING;
        room(height);
        float top = y - LEADING;
        for (int i = 0; i <= cells.size(); i++) pdf.line(LEFT + i * width, top, LEFT + i * width, top + height);
        pdf.line(LEFT, top, RIGHT, top).line(LEFT, top + height, RIGHT, top + height);
        for (int i = 0; i < cells.size(); i++)
            for (int line = 0; line < texts.get(i).size(); line++)
                pdf.text(
                        LEFT + i * width + PADDING,
                        y + line * LEADING,
                        texts.get(i).get(line));
        y += height;
    }

    private void room(float height) {
        if (y + height < BOTTOM) return;
        pdf.page().centred(LEFT, RIGHT, TOP - 30, String.valueOf(++pages));
        y = TOP + LEADING;
    }

    private List<String> lines(String text, float width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split("\n")) lines.addAll(wrapped(line, width));
        return lines;
    }

    private List<String> wrapped(String text, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("[\\s\u00A0]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && pdf.width(longer) > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        if (!line.isEmpty()) lines.add(line);
        return lines;
    }
}
