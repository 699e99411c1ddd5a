package vn.dondoc.scenario;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The consolidated report, read back from the file that was published. */
final class PublishedReport {
    private final XWPFDocument document;
    private final String text;

    PublishedReport(byte[] file) {
        try {
            document = new XWPFDocument(new ByteArrayInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        text = new XWPFWordExtractor(document).getText();
    }

    String text() {
        return text;
    }

    List<String> lines() {
        return text.lines().map(String::strip).toList();
    }

    /** Rows below the head of the only table whose second column has that title and that has so many columns. */
    List<String> rows(String secondColumn, int columns) {
        List<XWPFTable> found = document.getTables().stream()
                .filter(t -> t.getRow(0).getTableCells().size() == columns)
                .filter(t -> t.getRow(0).getCell(1).getText().equals(secondColumn))
                .toList();
        if (found.size() != 1) throw new AssertionError(found.size() + " tables about " + secondColumn);
        return found.get(0).getRows().stream().skip(1).map(PublishedReport::row).toList();
    }

    private static String row(XWPFTableRow row) {
        return String.join(
                " | ",
                row.getTableCells().stream().map(c -> c.getText().strip()).toList());
    }
}
