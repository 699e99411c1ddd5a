package vn.dondoc.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.source.Workbook;
import vn.dondoc.source.WorkbookCell;

/**
 * The row that names the columns, wherever it stands.
 *
 * @param index of the last row that belongs to it
 * @param twice a column that is named twice; null where none is
 */
record TaskListHeader(Workbook.Sheet sheet, int index, Map<TaskListColumn, Integer> columns, TaskListColumn twice) {
    /** Below this many rows a table begins nowhere. */
    private static final int LOOKED_AT = 200;

    static Optional<TaskListHeader> in(Workbook workbook) {
        return workbook.sheets().stream().flatMap(sheet -> in(sheet).stream()).findFirst();
    }

    private static Optional<TaskListHeader> in(Workbook.Sheet sheet) {
        List<Workbook.Row> rows = sheet.rows();
        for (int i = 0; i < Math.min(rows.size(), LOOKED_AT); i++) {
            TaskListHeader header = at(sheet, i);
            if (!header.names()) continue;
            // A header of two rows: the lower one names more.
            for (int below = i + 1; below < Math.min(rows.size(), i + 3); below++) {
                TaskListHeader lower = at(sheet, below);
                boolean merged = rows.get(below).cells().stream().anyMatch(WorkbookCell::continued);
                if (merged && lower.names() && lower.columns.size() >= header.columns.size()) header = lower;
            }
            return Optional.of(header);
        }
        return Optional.empty();
    }

    private static TaskListHeader at(Workbook.Sheet sheet, int index) {
        Map<TaskListColumn, Integer> columns = new EnumMap<>(TaskListColumn.class);
        TaskListColumn twice = null;
        List<WorkbookCell> cells = sheet.rows().get(index).cells();
        for (int i = 0; i < cells.size(); i++) {
            Optional<TaskListColumn> column = TaskListColumn.named(cells.get(i).text());
            if (column.isPresent()
                    && columns.putIfAbsent(column.get(), i) != null
                    && column.get().once()) twice = column.get();
        }
        return new TaskListHeader(sheet, index, columns, twice);
    }

    private boolean names() {
        return columns.containsKey(TaskListColumn.TASK) && columns.containsKey(TaskListColumn.LEAD);
    }

    boolean has(TaskListColumn column) {
        return columns.containsKey(column);
    }

    boolean hidden(TaskListColumn column) {
        return has(column) && sheet.hiddenColumns().contains(columns.get(column));
    }

    WorkbookCell cell(Workbook.Row row, TaskListColumn column) {
        return has(column) ? row.cell(columns.get(column)) : WorkbookCell.EMPTY;
    }

    /** As the sheet itself calls it. */
    String title(TaskListColumn column) {
        String printed = cell(sheet.rows().get(index), column).text().replace('\n', ' ');
        return printed.isEmpty() ? column.title() : printed;
    }

    /** What comes below the header and the row "(1) (2) (3)" under it. */
    List<Workbook.Row> body() {
        List<Workbook.Row> rows = sheet.rows();
        int first = index + 1;
        if (first < rows.size() && counts(rows.get(first))) first++;
        return rows.subList(first, rows.size());
    }

    List<Workbook.Row> above() {
        return sheet.rows().subList(0, index + 1);
    }

    private static boolean counts(Workbook.Row row) {
        return row.cells().stream().filter(c -> !c.empty()).count() >= 3
                && row.cells().stream().allMatch(c -> c.text().matches("\\(?(\\d{1,2}|[A-Za-z])?\\)?"));
    }
}
