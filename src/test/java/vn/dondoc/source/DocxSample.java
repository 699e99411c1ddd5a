package vn.dondoc.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.source.Piece.Paragraph;
import vn.dondoc.source.Piece.Row;

/** A sample as .docx. */
final class DocxSample {
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
        if (item == null) return Docx.p(escaped(text));
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
        if (table == -2) body.append("<w:tbl>");
        table = row.table();
        body.append(Docx.row(row.cells().stream().map(DocxSample::cell).toArray(String[]::new)));
    }

    private void endTable(int next) {
        if (table != -2 && table != next) {
            body.append("</w:tbl>");
            table = -2;
        }
    }

    private static String cell(String text) {
        return Docx.cell(
                "",
                Arrays.stream(text.split("\n"))
                        .map(line -> Docx.p(escaped(line)))
                        .collect(Collectors.joining()));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
