package vn.dondoc.source;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines side by side without drawn lines between: a letterhead, the foot with recipients and signature, a table without
 * borders. They end with the first line that runs across a gap between the columns.
 */
final class PdfColumns {
    private final List<float[]> gutters = new ArrayList<>();
    private final List<List<StringBuilder>> rows = new ArrayList<>();
    private final int end;

    private PdfColumns(List<PdfLine> lines, int from, float gap, float centre) {
        List<PdfLine.Part> first = lines.get(from).parts();
        for (int i = 1; i < first.size(); i++)
            gutters.add(new float[] {first.get(i - 1).right(), first.get(i).left()});
        add(lines.get(from));
        int line = from + 1;
        while (line < lines.size()
                && !isApart(lines.get(line - 1), lines.get(line), gap, centre)
                && fits(lines.get(line))) add(lines.get(line++));
        end = line;
    }

    /**
     * Null where this line is a single text.
     *
     * @param gap what parts lines that do not belong together
     * @param centre of the page's text
     */
    static PdfColumns at(List<PdfLine> lines, int from, float gap, float centre) {
        return lines.get(from).parts().size() < 2 ? null : new PdfColumns(lines, from, gap, centre);
    }

    /** A title under the letterhead stands by itself, though no wider than one of the columns. */
    private static boolean isApart(PdfLine above, PdfLine line, float gap, float centre) {
        if (line.parts().size() > 1) return false;
        boolean centred = Math.abs((line.left() + line.right()) / 2 - centre) < line.size();
        return centred || line.baseline() - above.baseline() > gap;
    }

    /** The first line that is no longer in columns. */
    int end() {
        return end;
    }

    int width() {
        return gutters.size() + 1;
    }

    List<List<String>> texts() {
        return rows.stream()
                .map(row -> row.stream().map(StringBuilder::toString).toList())
                .toList();
    }

    /** Narrows the gaps to what all lines so far leave free. */
    private boolean fits(PdfLine line) {
        List<float[]> narrowed = new ArrayList<>();
        for (float[] gutter : gutters) {
            float[] free = gutter.clone();
            for (PdfLine.Part part : line.parts()) {
                boolean before = (part.left() + part.right()) / 2 < (gutter[0] + gutter[1]) / 2;
                if (before) free[0] = Math.max(free[0], part.right());
                else free[1] = Math.min(free[1], part.left());
            }
            if (free[1] - free[0] < line.size() / 3) return false;
            narrowed.add(free);
        }
        gutters.clear();
        gutters.addAll(narrowed);
        return true;
    }

    /** Two columns are one row. In a wider table an entry begins where its first column has something. */
    private void add(PdfLine line) {
        List<StringBuilder> texts = empty();
        for (PdfLine.Part part : line.parts()) append(texts.get(column(part)), part.text(), " ");
        boolean begins = rows.isEmpty() || gutters.size() > 1 && texts.get(0).length() > 0;
        if (begins) rows.add(texts);
        else {
            List<StringBuilder> row = rows.get(rows.size() - 1);
            for (int i = 0; i < row.size(); i++) append(row.get(i), texts.get(i), "\n");
        }
    }

    private List<StringBuilder> empty() {
        List<StringBuilder> texts = new ArrayList<>();
        for (int i = 0; i <= gutters.size(); i++) texts.add(new StringBuilder());
        return texts;
    }

    private static void append(StringBuilder to, CharSequence text, String between) {
        if (text.length() == 0) return;
        if (to.length() > 0) to.append(between);
        to.append(text);
    }

    private int column(PdfLine.Part part) {
        float middle = (part.left() + part.right()) / 2;
        int column = 0;
        for (float[] gutter : gutters) if (middle > (gutter[0] + gutter[1]) / 2) column++;
        return column;
    }
}
