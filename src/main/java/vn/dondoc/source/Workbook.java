package vn.dondoc.source;

import java.util.List;
import java.util.Set;

/**
 * An .xlsx, opened: its visible sheets in their order, every value as it was saved. Nothing is computed and no other file is
 * looked at.
 *
 * @param name as the sender called it, without folders
 */
public record Workbook(String name, List<Sheet> sheets) {
    public Workbook {
        sheets = List.copyOf(sheets);
    }

    /** @param hiddenColumns counted from 0 */
    public record Sheet(String name, Set<Integer> hiddenColumns, List<Row> rows) {
        public Sheet {
            hiddenColumns = Set.copyOf(hiddenColumns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row with something in it.
     *
     * @param number as Excel shows it, from 1
     * @param cells by column from 0, as far as there is something
     */
    public record Row(int number, boolean hidden, List<WorkbookCell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public WorkbookCell cell(int column) {
            return column < cells.size() ? cells.get(column) : WorkbookCell.EMPTY;
        }
    }
}
