package vn.dondoc.source;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.dondoc.source.Piece.Paragraph;
import vn.dondoc.source.Piece.Row;

/** A sample as .odt. */
final class OdtSample {
    private static final String[] FORMATS = {"I", "1", "a"};

    private final ListLabels labels = new ListLabels();
    private final StringBuilder body = new StringBuilder();
    private int table = -2;

    static byte[] of(List<Piece> pieces) {
        OdtSample sample = new OdtSample();
        pieces.forEach(sample::add);
        sample.endTable(-2);
        return Odt.of(styles(), sample.body.toString());
    }

    private static String styles() {
        StringBuilder styles = new StringBuilder();
        for (int family = 0; family < ListLabels.FORMATS.length; family++)
            styles.append("<text:list-style style:name=\"L")
                    .append(family)
                    .append("\">")
                    .append(level(family))
                    .append("</text:list-style>");
        return styles.toString();
    }

    private static String level(int family) {
        String text = ListLabels.TEXTS[family];
        return family < FORMATS.length
                ? "<text:list-level-style-number text:level=\"1\" style:num-format=\"" + FORMATS[family]
                        + "\" style:num-suffix=\"" + text.substring(2) + "\"/>"
                : "<text:list-level-style-bullet text:level=\"1\" text:bullet-char=\"" + text + "\"/>";
    }

    private void add(Piece piece) {
        if (piece instanceof Row row) row(row);
        else {
            endTable(-2);
            body.append(piece instanceof Paragraph paragraph ? paragraph(paragraph.text()) : p(""));
        }
    }

    private String paragraph(String text) {
        ListLabels.Item item = labels.of(text);
        if (item == null) return p(text);
        String list = "<text:list text:style-name=\"L" + item.family()
                + "\" text:continue-numbering=\"true\"><text:list-item";
        return list + (item.anew() ? " text:start-value=\"1\">" : ">") + p(item.text())
                + "</text:list-item></text:list>";
    }

    private void row(Row row) {
        endTable(row.table());
        if (table == -2) body.append("<table:table>");
        table = row.table();
        body.append("<table:table-row>");
        row.cells()
                .forEach(cell -> body.append("<table:table-cell>")
                        .append(Arrays.stream(cell.split("\n"))
                                .map(OdtSample::p)
                                .collect(Collectors.joining()))
                        .append("</table:table-cell>"));
        body.append("</table:table-row>");
    }

    private void endTable(int next) {
        if (table != -2 && table != next) {
            body.append("</table:table>");
            table = -2;
        }
    }

    private static String p(String text) {
        return "<text:p>" + DocxSample.escaped(text) + "</text:p>";
    }
}
