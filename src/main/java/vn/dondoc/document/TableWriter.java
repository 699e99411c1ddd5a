package vn.dondoc.document;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Draws a {@link Table} with its caption. */
final class TableWriter {

    private static final Lettering CAPTION = Lettering.bold(13);
    private static final int CELL_SIDE = Twips.mm(1);
    private static final int CELL_ABOVE_AND_BELOW = Twips.points(2);

    private final XWPFDocument document;
    private final int textWidth;

    TableWriter(XWPFDocument document, int textWidth) {
        this.document = document;
        this.textWidth = textWidth;
    }

    void write(Table table) {
        writeCaption(table.caption());
        var widths = table.columns().stream()
                .mapToInt(column -> textWidth * column.widthPercent() / 100)
                .toArray();
        var drawn = FixedTable.create(document, widths);
        FixedTable.setCellMargins(drawn, CELL_ABOVE_AND_BELOW, CELL_SIDE);
        var rows = new TableRows(drawn, table.columns(), widths);
        rows.addHeader();
        table.rows().forEach(rows::add);
        if (table.rows().isEmpty()) {
            rows.addNothing();
        }
        leaveRoom();
    }

    private void writeCaption(String text) {
        if (text.isBlank()) {
            return;
        }
        var caption = document.createParagraph();
        caption.setAlignment(ParagraphAlignment.CENTER);
        caption.setKeepNext(true);
        caption.setSpacingBefore(Twips.points(6));
        caption.setSpacingAfter(Twips.points(4));
        CAPTION.write(caption, text);
    }

    /** Also keeps two tables in a row apart, which Word would else join. */
    private void leaveRoom() {
        ThinParagraph.add(document).setSpacingAfter(Twips.points(6));
    }
}
