package vn.dondoc.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.source.PdfRulings.Ruling;

/** A table whose cells are drawn by lines. Where a line is missing between two fields of the grid, they are one cell. */
final class PdfTable {
    static final float TOLERANCE = 3;
    private static final int MOST_ROWS = 500;

    private final List<Float> columns;
    private final List<Float> rows;
    /** By field: the field in the upper left of the cell it belongs to. */
    private final int[] cells;

    private final List<List<PdfGlyph>> letters = new ArrayList<>();

    PdfTable(List<Ruling> rulings) {
        columns = places(rulings, false);
        rows = places(rulings, true);
        int fields = isTable() ? width() * height() : 0;
        cells = new int[fields];
        for (int field = 0; field < fields; field++) {
            cells[field] = field;
            letters.add(new ArrayList<>());
        }
        if (isTable()) merge(rulings);
    }

    /** At least two columns: one is a frame around text. */
    boolean isTable() {
        return columns.size() > 2 && columns.size() <= Limits.COLUMNS && rows.size() > 1 && rows.size() <= MOST_ROWS;
    }

    float top() {
        return rows.get(0);
    }

    int width() {
        return columns.size() - 1;
    }

    private int height() {
        return rows.size() - 1;
    }

    /** Takes a letter that stands inside. */
    boolean takes(PdfGlyph glyph) {
        int column = interval(columns, glyph.middle());
        int row = interval(rows, glyph.baseline() - glyph.size() / 4);
        if (column < 0 || row < 0) return false;
        letters.get(cells[row * width() + column]).add(glyph);
        return true;
    }

    List<List<String>> texts() {
        List<List<String>> texts = new ArrayList<>();
        for (int row = 0; row < height(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < width(); column++) cells.add(text(letters.get(row * width() + column)));
            if (!cells.stream().allMatch(String::isEmpty)) texts.add(cells);
        }
        return texts;
    }

    private static String text(List<PdfGlyph> glyphs) {
        return PdfLine.of(glyphs).stream().map(PdfLine::text).collect(Collectors.joining("\n"));
    }

    private void merge(List<Ruling> rulings) {
        for (int row = 0; row < height(); row++)
            for (int column = 0; column < width(); column++) {
                float x = (columns.get(column) + columns.get(column + 1)) / 2;
                float y = (rows.get(row) + rows.get(row + 1)) / 2;
                int field = row * width() + column;
                if (column > 0 && !drawn(rulings, false, columns.get(column), y)) join(field, field - 1);
                if (row > 0 && !drawn(rulings, true, rows.get(row), x)) join(field, field - width());
            }
    }

    private void join(int field, int with) {
        int one = Math.min(cells[field], cells[with]);
        int other = Math.max(cells[field], cells[with]);
        for (int i = 0; i < cells.length; i++) if (cells[i] == other) cells[i] = one;
    }

    private static boolean drawn(List<Ruling> rulings, boolean level, float at, float along) {
        return rulings.stream()
                .anyMatch(ruling ->
                        ruling.level() == level && Math.abs(ruling.at() - at) <= TOLERANCE && ruling.covers(along, 0));
    }

    private static int interval(List<Float> bounds, float place) {
        for (int i = 0; i + 1 < bounds.size(); i++) if (bounds.get(i) <= place && place < bounds.get(i + 1)) return i;
        return -1;
    }

    private static List<Float> places(List<Ruling> rulings, boolean level) {
        List<Float> places = new ArrayList<>();
        rulings.stream()
                .filter(ruling -> ruling.level() == level)
                .map(Ruling::at)
                .sorted()
                .forEach(at -> {
                    if (places.isEmpty() || at - places.get(places.size() - 1) > TOLERANCE) places.add(at);
                });
        return places;
    }
}
