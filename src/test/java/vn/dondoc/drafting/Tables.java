package vn.dondoc.drafting;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Tables of tasks as people fill them in. */
final class Tables {
    private Tables() {}

    static byte[] filled(byte[] template, Consumer<XSSFSheet> typed) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template));
                var out = new ByteArrayOutputStream()) {
            typed.accept(book.getSheetAt(0));
            book.write(out);
            return out.toByteArray();
        }
    }

    static void row(
            XSSFSheet sheet,
            int index,
            String number,
            String task,
            String lead,
            String with,
            String product,
            String due) {
        String[] values = {number, task, "", lead, with, product, due};
        for (int i = 0; i < values.length; i++) {
            Cell cell = sheet.getRow(index).getCell(i);
            if (!values[i].isEmpty()) cell.setCellValue(values[i]);
        }
    }

    static byte[] manyRows(int count) throws IOException {
        try (var book = new SXSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("Danh mục");
            cells(sheet.createRow(0), "STT", "Tên nhiệm vụ", "Cơ quan chủ trì", "Thời hạn");
            for (int i = 1; i <= count; i++)
                cells(sheet.createRow(i), String.valueOf(i), "Nhiệm vụ số " + i, "Sở Xây dựng", "Quý III/2025");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static void cells(Row row, String... values) {
        for (String value : values)
            row.createCell(Math.max(0, row.getLastCellNum())).setCellValue(value);
    }

    /** The inputs beside the file, to be changed by the test. */
    static Map<String, String> record() {
        return new HashMap<>(Map.of(
                "number", "415/KH-UBND",
                "type", "Kế hoạch",
                "subject", "Phát triển cụm công nghiệp",
                "issuer", "UBND tỉnh",
                "issuedOn", "2025-03-27"));
    }
}
