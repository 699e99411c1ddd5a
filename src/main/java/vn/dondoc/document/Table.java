package vn.dondoc.document;

import java.util.List;

/**
 * A table over the whole text width; its header row is repeated on each page. Without rows it says "Không có.".
 *
 * @param caption above the table: "Bảng 1. Tình hình gửi báo cáo"; empty for none
 * @param columns at least one; their widths are percent of the text width and make 100
 */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

    private static final int WHOLE = 100;

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        var width = columns.stream().mapToInt(Column::widthPercent).sum();
        if (width != WHOLE) {
            throw new IllegalArgumentException("column widths of '" + caption + "' make " + width + " %, not 100 %");
        }
        for (var row : rows) {
            if (row.cells().size() > columns.size()) {
                throw new IllegalArgumentException("a row of '" + caption + "' has more cells than columns");
            }
        }
    }

    /** How the cells of a column stand; headers are always centred. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    public record Column(String header, int widthPercent, Alignment alignment) {

        public Column {
            if (widthPercent <= 0) {
                throw new IllegalArgumentException("column '" + header + "' has no width");
            }
        }

        public static Column left(String header, int widthPercent) {
            return new Column(header, widthPercent, Alignment.LEFT);
        }

        public static Column centre(String header, int widthPercent) {
            return new Column(header, widthPercent, Alignment.CENTRE);
        }

        public static Column right(String header, int widthPercent) {
            return new Column(header, widthPercent, Alignment.RIGHT);
        }
    }

    /** What a row is for. */
    public enum Kind {
        PLAIN,
        /** Bold, one text over all columns, kept with the row after it. */
        GROUP,
        /** Bold. */
        TOTAL
    }

    /** A row; missing cells at its end stay blank, a line feed in a cell breaks the line. */
    public record Row(Kind kind, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... cells) {
            return new Row(Kind.PLAIN, List.of(cells));
        }

        public static Row group(String text) {
            return new Row(Kind.GROUP, List.of(text));
        }

        public static Row total(String... cells) {
            return new Row(Kind.TOTAL, List.of(cells));
        }
    }
}
