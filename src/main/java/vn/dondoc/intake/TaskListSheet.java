package vn.dondoc.intake;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The table itself, drawn: title, names of the columns, rows. Every value is written as text or as a date, never as a formula. */
final class TaskListSheet {
    private static final String FONT = "Times New Roman";
    /** As printed, with the width in characters. */
    private static final Map<TaskListColumn, Integer> WIDTHS = Map.of(
            TaskListColumn.NUMBER, 8,
            TaskListColumn.TASK, 60,
            TaskListColumn.RESPONSIBLE, 22,
            TaskListColumn.LEAD, 26,
            TaskListColumn.COOPERATING, 32,
            TaskListColumn.PRODUCT, 30,
            TaskListColumn.DEADLINE, 20);

    private static final List<TaskListColumn> ORDER = List.of(
            TaskListColumn.NUMBER,
            TaskListColumn.TASK,
            TaskListColumn.RESPONSIBLE,
            TaskListColumn.LEAD,
            TaskListColumn.COOPERATING,
            TaskListColumn.PRODUCT,
            TaskListColumn.DEADLINE);

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final CellStyle text;
    private final CellStyle day;
    private int next = 3;

    TaskListSheet(XSSFWorkbook book, String name, String title) {
        this.book = book;
        this.sheet = book.createSheet(name);
        this.text = bordered("@");
        this.day = bordered("dd/mm/yyyy");
        title(title);
        header();
    }

    void add(TaskListLine line) {
        Row row = sheet.createRow(next++);
        for (TaskListColumn column : ORDER) {
            Cell cell = row.createCell(ORDER.indexOf(column));
            boolean date = column == TaskListColumn.DEADLINE && line.dueOn() != null;
            cell.setCellStyle(column == TaskListColumn.DEADLINE ? day : text);
            if (date) cell.setCellValue(line.dueOn());
            else if (line.text(column) != null) cell.setCellValue(line.text(column));
        }
    }

    /** Ready to be typed in: a day typed into the last column becomes a date. */
    void emptyRows(int count) {
        for (int i = 0; i < count; i++) add(new TaskListLine(null, null, null, null, null, null, null, null));
    }

    private void title(String title) {
        Cell cell = sheet.createRow(0).createCell(0);
        cell.setCellValue(title);
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(14, true));
        style.setAlignment(HorizontalAlignment.CENTER);
        cell.setCellStyle(style);
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, ORDER.size() - 1));
    }

    private void header() {
        XSSFCellStyle style = bordered("@");
        style.setFont(font(12, true));
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        Row row = sheet.createRow(2);
        for (int i = 0; i < ORDER.size(); i++) {
            Cell cell = row.createCell(i);
            cell.setCellValue(ORDER.get(i).title());
            cell.setCellStyle(style);
            sheet.setColumnWidth(i, WIDTHS.get(ORDER.get(i)) * 256);
        }
        sheet.createFreezePane(0, next);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(2, 2, -1, -1));
    }

    private XSSFCellStyle bordered(String format) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setFont(font(12, false));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private XSSFFont font(int size, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) size);
        font.setBold(bold);
        return font;
    }
}
