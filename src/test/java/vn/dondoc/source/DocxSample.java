package vn.dondoc.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.source.Piece.Paragraph;
import vn.dondoc.source.Piece.Row;

/** A sample as .docx. */
final class DocxSample {
    private static final String LETTERHEAD =
            "<w:tblPr><w:tblW w:w=\"9400\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
                    + "<w:tblGrid><w:gridCol w:w=\"3600\"/><w:gridCol w:w=\"5800\"/></w:tblGrid>";
    private static final String EDGE = "<w:%s w:val=\"single\" w:sz=\"4\"/>";
    private static final String BORDERS = "<w:tblPr><w:tblW w:w=\"9400\" w:type=\"dxa\"/><w:tblBorders>"
            + Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
                    .map(EDGE::formatted)
                    .collect(Collectors.joining())
            + "</w:tblBorders></w:tblPr>";

    private final ListLabels labels = new ListLabels();
    private final StringBuilder body = new StringBuilder();
    private final StringBuilder lists = new StringBuilder();
    private final int[] current = new int[ListLabels.FORMATS.length];
    private int nextList = 1;
    private int table = -2;

    static byte[] of(List<Piece> pieces) {
        DocxSample sample = new DocxSample();
        StringBuilder definitions = new StringBuilder();
        for (int family = 0; family < ListLabels.FORMATS.length; family++)
            definitions.append(
                    Docx.definition(family, Docx.level(0, ListLabels.FORMATS[family], ListLabels.TEXTS[family])));
        pieces.forEach(sample::add);
        sample.endTable(-2);
        return Docx.of(sample.body.toString(), definitions.toString() + sample.lists, "");
    }

    private void add(Piece piece) {
        if (piece instanceof Row row) row(row);
        else {
            endTable(-2);
            if (piece instanceof Paragraph paragraph) body.append(paragraph(paragraph.text()));
            else body.append(Docx.p(""));
        }
    }

    private String paragraph(String text) {
        ListLabels.Item item = labels.of(text);
        if (item == null) return PdfSample.isTitle(text) ? centred(text) : Docx.p(escaped(text));
        if (item.anew() || current[item.family()] == 0) {
            current[item.family()] = nextList;
            lists.append(Docx.list(
                    nextList++,
                    item.family(),
                    "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>"));
        }
        return Docx.item(current[item.family()], 0, escaped(item.text()));
    }

    private void row(Row row) {
        endTable(row.table());
        if (table == -2) body.append("<w:tbl>").append(row.table() < 0 ? LETTERHEAD : BORDERS);
        table = row.table();
        body.append(Docx.row(
                row.cells().stream().map(cell -> cell(cell, row.table() < 0)).toArray(String[]::new)));
    }

    private void endTable(int next) {
        if (table != -2 && table != next) {
            body.append("</w:tbl>");
            table = -2;
        }
    }

    private static String cell(String text, boolean centred) {
        return Docx.cell(
                "",
                Arrays.stream(text.split("\n"))
                        .map(line -> centred ? centred(line) : Docx.p(escaped(line)))
                        .collect(Collectors.joining()));
    }

    private static String centred(String text) {
        return "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>" + Docx.run(escaped(text)) + "</w:p>";
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
