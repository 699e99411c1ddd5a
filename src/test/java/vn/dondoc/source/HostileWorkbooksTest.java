package vn.dondoc.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileWorkbooksTest {
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @TempDir
    private Path folder;

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertRefused(Files.createFile(folder.resolve("rỗng.xlsx")), "workbook.empty");
    }

    @Test
    void aFileThatOnlyEndsInXlsxIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.xlsx"), "STT;Tên nhiệm vụ");
        assertRefused(text, "workbook.otherKind");
    }

    @Test
    void anotherZipIsRefused() throws IOException {
        Path zip = folder.resolve("b.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(zip))) {
            put(out, "word/document.xml", "<w/>".getBytes(UTF_8));
        }
        assertRefused(zip, "workbook.otherKind");
    }

    @Test
    void moreThanFiftyMegabytesAreRefusedUnopened() throws IOException {
        Path large = folder.resolve("large.xlsx");
        try (var file = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Workbooks.MAX_BYTES + 1);
        }
        assertRefused(large, "workbook.tooLarge");
    }

    @Test
    void theOldFormatIsRefusedWithAdvice() throws IOException {
        Path old = folder.resolve("old.xls");
        try (var box = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(old)) {
            box.createDocument(new java.io.ByteArrayInputStream(new byte[5000]), "Workbook");
            box.writeFilesystem(out);
        }
        assertRefused(old, "workbook.oldFormat");
    }

    @Test
    void aFileUnderAPasswordIsRefused() throws Exception {
        Path secret = folder.resolve("secret.xlsx");
        try (var box = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(secret)) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream inside = encryptor.getDataStream(box)) {
                Files.copy(plain(), inside);
            }
            box.writeFilesystem(out);
        }
        assertRefused(secret, "workbook.encrypted");
    }

    @Test
    void macrosAreRefusedWhateverTheFileIsCalled() throws IOException {
        Path bin = changed("xl/styles.xml", s -> s, "xl/vbaProject.bin", new byte[10]);
        assertRefused(bin, "workbook.macros");
        Path type = changed("[Content_Types].xml", s -> s.replace("spreadsheetml.sheet.main", "macroEnabled.main"));
        assertRefused(type, "workbook.macros");
    }

    @Test
    void entitiesFromOutsideAreNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "bí mật");
        Path xxe = changed(
                SHEET,
                s -> s.replace("?>", "?><!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")
                        .replace("</sheetData>", "<row r=\"9\"><c t=\"str\"><v>&e;</v></c></row></sheetData>"));
        assertRefused(xxe, "workbook.damaged");
    }

    @Test
    void entitiesDoNotGrow() throws IOException {
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        assertRefused(changed("xl/workbook.xml", s -> s.replace("?>", "?>" + laughs)), "workbook.damaged");
        assertRefused(changed("xl/styles.xml", s -> s.replace("?>", "?>" + laughs)), "workbook.damaged");
        assertRefused(changed("[Content_Types].xml", s -> s.replace("?>", "?>" + laughs)), "workbook.damaged");
    }

    @Test
    void aBombIsSeenBeforeAnythingReadsIt() throws IOException {
        byte[] zeros = new byte[160 * 1024 * 1024];
        assertRefused(changed("xl/styles.xml", s -> s, "xl/worksheets/sheet2.xml", zeros), "workbook.bomb");
        assertRefused(changed("xl/styles.xml", s -> s + " ".repeat(5 * 1024 * 1024)), "workbook.bomb");
    }

    @Test
    void thousandsOfPartsAreRefused() throws IOException {
        Path many = folder.resolve("many.xlsx");
        try (var out = new ZipOutputStream(Files.newOutputStream(many))) {
            for (int i = 0; i < 2_001; i++) put(out, "xl/media/" + i, new byte[0]);
        }
        assertRefused(many, "workbook.bomb");
    }

    @Test
    void moreThanTenThousandRowsAreRefused() throws IOException {
        Path file = folder.resolve("rows.xlsx");
        try (var book = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("Nhiều");
            for (int i = 0; i <= 10_100; i++) sheet.createRow(i).createCell(0).setCellValue("việc " + i);
            book.write(out);
        }
        assertRefused(file, "workbook.tooManyRows");
    }

    @Test
    void mergedCellsWithoutNumberAreRefused() throws IOException {
        StringBuilder merged = new StringBuilder("</sheetData><mergeCells>");
        for (int i = 1; i <= 20_001; i++)
            merged.append("<mergeCell ref=\"B")
                    .append(i * 2)
                    .append(":B")
                    .append(i * 2 + 1)
                    .append("\"/>");
        Path file = changed(SHEET, s -> s.replace("</sheetData>", merged.append("</mergeCells>")));
        assertRefused(file, "workbook.tooManyMerged");
    }

    @Test
    void valuesThatCannotBeAreRefused() throws IOException {
        for (String row : new String[] {
            "<row r=\"9\"><c t=\"s\"><v>77</v></c></row>",
            "<row r=\"9\"><c t=\"d\"><v>hôm nay</v></c></row>",
            "<row r=\"x\"><c><v>1</v></c></row>",
            "<row r=\"9\"><c><v>1e300</v></c></row>",
            "<row r=\"9\"><c t=\"str\"><v>" + "x".repeat(40_000) + "</v></c></row>"
        }) assertRefused(changed(SHEET, s -> s.replace("</sheetData>", row + "</sheetData>")), "workbook.damaged");
    }

    @Test
    void aFileCutShortIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(plain());
        assertRefused(
                Files.write(folder.resolve("cut.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2)),
                "workbook.damaged");
    }

    private static void assertRefused(Path file, String key) {
        var refused = catchThrowableOfType(WorkbookRefused.class, () -> Workbooks.open("a.xlsx", file));
        assertThat(refused).as(key).isNotNull();
        assertThat(refused.key()).isEqualTo(key);
    }

    private Path plain() throws IOException {
        Path file = folder.resolve("plain.xlsx");
        try (var book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            book.createSheet("Sheet1").createRow(0).createCell(0).setCellValue("Tên nhiệm vụ");
            book.write(out);
        }
        return file;
    }

    private Path changed(String part, UnaryOperator<String> change) throws IOException {
        return changed(part, change, null, null);
    }

    private Path changed(String part, UnaryOperator<String> change, String added, byte[] content) throws IOException {
        Path file = folder.resolve("changed.xlsx");
        try (var zip = new ZipFile(plain().toFile());
                var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (ZipEntry entry : zip.stream().toList()) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                boolean here = entry.getName().equals(part);
                put(
                        out,
                        entry.getName(),
                        here ? change.apply(new String(bytes, UTF_8)).getBytes(UTF_8) : bytes);
            }
            if (added != null) put(out, added, content);
        }
        return file;
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
