package vn.dondoc.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Task lists as they are given out: the template to fill in, and the tasks of a directive in the same columns. */
public final class TaskListWorkbook {
    private static final String SHEET = "Danh mục nhiệm vụ";

    private static final TaskListLine EXAMPLE = new TaskListLine(
            "Ví dụ",
            "Xây dựng kế hoạch phát triển hạ tầng cụm công nghiệp",
            "Giám đốc Sở",
            "Sở Công Thương",
            "Sở Tài chính; UBND các huyện, thành phố, thị xã",
            "Kế hoạch của UBND tỉnh",
            "Quý II/2026",
            null);

    private TaskListWorkbook() {}

    /** Dòng "Ví dụ" is not read back. */
    public static void template(OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            TaskListSheet sheet = new TaskListSheet(book, SHEET, "DANH MỤC NHIỆM VỤ");
            sheet.add(EXAMPLE);
            sheet.emptyRows(50);
            TaskListGuide.add(book);
            book.write(out);
        }
    }

    /** @param title above the table */
    public static void write(OutputStream out, String title, List<TaskListLine> lines) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            TaskListSheet sheet = new TaskListSheet(book, SHEET, title);
            lines.forEach(sheet::add);
            book.write(out);
        }
    }
}
