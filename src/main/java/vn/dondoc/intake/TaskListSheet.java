package vn.dondoc.intake;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The table itself, drawn: title, names of the columns, rows. Every value is written as text or as a date, never as a formula. */
final class TaskListSheet {
    /** In characters; together one lying A4 page at the size of the lettering. */
    private static final Map<TaskListColumn, Integer> WIDTHS = Map.of(
            TaskListColumn.NUMBER, 7,
            TaskListColumn.TASK, 44,
            TaskListColumn.RESPONSIBLE, 17,
            TaskListColumn.LEAD, 20,
            TaskListColumn.COOPERATING, 24,
            TaskListColumn.PRODUCT, 22,
            TaskListColumn.DEADLINE, 14);

    private static final List<TaskListColumn> ORDER = List.of(
            TaskListColumn.NUMBER,
            TaskListColumn.TASK,
            TaskListColumn.RESPONSIBLE,
            TaskListColumn.LEAD,
            TaskListColumn.COOPERATING,
            TaskListColumn.PRODUCT,
            TaskListColumn.DEADLINE);

    private static final int HEADER = 2;

    private final XSSFSheet sheet;
    private final TaskListStyles styles;
    private int next = HEADER + 1;

    TaskListSheet(XSSFWorkbook book, String name, String title) {
        this.sheet = book.createSheet(name);
        this.styles = new TaskListStyles(book);
        title(title);
        header();
        TaskListPaper.lying(sheet, HEADER);
    }

    void add(TaskListLine line) {
        XSSFRow row = sheet.createRow(next++);
        for (TaskListColumn column : ORDER) {
            Cell cell = row.createCell(ORDER.indexOf(column));
            cell.setCellStyle(style(column, line));
            boolean date = column == TaskListColumn.DEADLINE && line.dueOn() != null;
            if (date) cell.setCellValue(line.dueOn());
            else if (line.text(column) != null) cell.setCellValue(line.text(column));
        }
        if (line.task() != null) TaskListPaper.fit(row);
    }

    /** Ready to be typed in: a day typed into the last column becomes a date. */
    void emptyRows(int count) {
        for (int i = 0; i < count; i++) add(new TaskListLine(null, null, null, null, null, null, null, null));
    }

    private CellStyle style(TaskListColumn column, TaskListLine line) {
        if (column == TaskListColumn.NUMBER) return line.names() ? styles.groupNumber() : styles.number();
        if (line.names()) return styles.group();
        return column == TaskListColumn.DEADLINE ? styles.day() : styles.text();
    }

    private void title(String title) {
        Cell cell = sheet.createRow(0).createCell(0);
        cell.setCellValue(title);
        cell.setCellStyle(styles.title());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, ORDER.size() - 1));
    }

    private void header() {
        XSSFRow row = sheet.createRow(HEADER);
        for (int i = 0; i < ORDER.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(ORDER.get(i).title());
            cell.setCellStyle(styles.header());
            sheet.setColumnWidth(i, WIDTHS.get(ORDER.get(i)) * 256);
        }
        TaskListPaper.fit(row);
    }
}
