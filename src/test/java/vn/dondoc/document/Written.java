package vn.dondoc.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** A document written and read back. */
record Written(XWPFDocument file) {

    static byte[] bytesOf(OfficialDocument document) {
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(document, out);
        return out.toByteArray();
    }

    static Written of(OfficialDocument document) {
        try {
            return new Written(new XWPFDocument(new ByteArrayInputStream(bytesOf(document))));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** All paragraphs outside and inside of tables. */
    List<XWPFParagraph> paragraphs() {
        return Stream.concat(
                        file.getParagraphs().stream(), file.getTables().stream().flatMap(Written::inside))
                .toList();
    }

    XWPFParagraph paragraph(String text) {
        return paragraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no paragraph '" + text + "' in " + texts()));
    }

    List<String> texts() {
        return paragraphs().stream().map(XWPFParagraph::getText).toList();
    }

    /** Size in points and kind of the letters of a paragraph that is in one kind. */
    String letters(String text) {
        var run = paragraph(text).getRuns().get(0);
        return run.getFontSizeAsDouble().intValue() + (run.isBold() ? " bold" : "") + (run.isItalic() ? " italic" : "");
    }

    private static Stream<XWPFParagraph> inside(XWPFTable table) {
        return table.getRows().stream()
                .flatMap(row -> row.getTableCells().stream())
                .flatMap(cell -> cell.getParagraphs().stream());
    }
}
