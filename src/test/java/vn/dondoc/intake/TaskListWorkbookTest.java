package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dondoc.source.Workbooks;

class TaskListWorkbookTest {
    private static final TaskListHead HEAD =
            new TaskListHead(null, "Kế hoạch", "Trích yếu", "UBND tỉnh", LocalDate.of(2026, 3, 27));

    @TempDir
    private Path folder;

    @Test
    void theTemplateAsItIsHasNothingToRead() throws IOException {
        assertThatThrownBy(() -> TaskLists.read(Workbooks.open("mau.xlsx", template()), HEAD))
                .isInstanceOfSatisfying(
                        TaskListRefused.class, e -> assertThat(e.key()).isEqualTo("taskList.noTasks"));
    }

    @Test
    void theTemplateFilledInIsRead() throws IOException {
        Path file = template();
        Path filled = folder.resolve("filled.xlsx");
        try (InputStream in = Files.newInputStream(file);
                var book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(filled)) {
            var row = book.getSheetAt(0).getRow(4);
            row.getCell(0).setCellValue(1);
            row.getCell(1).setCellValue("Lập quy hoạch");
            row.getCell(3).setCellValue("Sở Xây dựng");
            row.getCell(6).setCellValue(LocalDate.of(2026, 6, 30));
            book.write(out);
        }
        assertThat(TaskLists.read(Workbooks.open("mau.xlsx", filled), HEAD).assignments())
                .singleElement()
                .satisfies(a -> {
                    assertThat(a.text()).isEqualTo("Lập quy hoạch");
                    assertThat(a.dueOn()).isEqualTo("2026-06-30");
                    assertThat(a.deadlineType()).isEqualTo("DATE");
                });
    }

    @Test
    void whatIsWrittenOutIsReadBackTheSame() throws IOException {
        List<TaskListLine> lines = List.of(
                TaskListLine.section("I", "Hạ tầng"),
                new TaskListLine(
                        "1",
                        "=HYPERLINK(\"x\")",
                        null,
                        "Sở Y tế",
                        "Sở Tài chính; Công an tỉnh",
                        "Đề án",
                        null,
                        LocalDate.of(2026, 6, 30)),
                new TaskListLine("2", "Hai", null, "Sở Y tế", null, null, "Thường xuyên", null));
        Path file = folder.resolve("out.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TaskListWorkbook.write(out, "DANH MỤC NHIỆM VỤ", lines);
        }
        List<ReadAssignment> read =
                TaskLists.read(Workbooks.open("out.xlsx", file), HEAD).assignments();
        assertThat(read).extracting(ReadAssignment::text).containsExactly("=HYPERLINK(\"x\")", "Hai");
        assertThat(read).extracting(ReadAssignment::section).containsOnly("I");
        assertThat(read.get(0).cooperating()).containsExactly("Sở Tài chính", "Công an tỉnh");
        assertThat(read.get(0).dueOn()).isEqualTo("2026-06-30");
        assertThat(read.get(1).recurrence()).containsExactly("CONTINUOUS");
    }

    @Test
    void onPaperItLiesOnA4WithItsHeaderOnEachPage() throws IOException {
        try (InputStream in = Files.newInputStream(template());
                var book = new XSSFWorkbook(in)) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
            assertThat(sheet.getRow(2).getHeightInPoints()).isGreaterThan(30);
            assertThat(sheet.getRow(2).getCTRow().getCustomHeight()).isFalse();
        }
    }

    private Path template() throws IOException {
        Path file = folder.resolve("mau.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            TaskListWorkbook.template(out);
        }
        return file;
    }
}
