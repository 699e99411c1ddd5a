package vn.dondoc.document;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;

/** Draws the rows of a table in 12 point; in 10 point when it has more than eight columns. */
record TableRows(XWPFTable drawn, List<Table.Column> columns, int[] widths) {

    private static final int FEW_COLUMNS = 8;
    private static final int SIZE = 12;
    private static final int SMALL_SIZE = 10;
    /** Characters of a cell up to which its row stays on one page; a longer one would leave the page before it empty. */
    private static final int SHORT = 300;

    private static final String NOTHING = "Không có.";

    void addHeader() {
        var row = FixedTable.addRow(drawn);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            var cell = FixedTable.addCell(row, widths[i]);
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            // Kept with the row after it, so that no header is left alone at the foot of a page.
            fill(cell, Lettering.bold(size()), columns.get(i).header(), ParagraphAlignment.CENTER)
                    .setKeepNext(true);
        }
    }

    void add(Table.Row row) {
        switch (row.kind()) {
            case PLAIN -> addCells(row, Lettering.upright(size()));
            case TOTAL -> addCells(row, Lettering.bold(size()));
            case GROUP ->
                addWide(Lettering.bold(size()), row.cells().get(0), ParagraphAlignment.LEFT)
                        .setKeepNext(true);
        }
    }

    void addNothing() {
        addWide(Lettering.italic(size()), NOTHING, ParagraphAlignment.CENTER);
    }

    private void addCells(Table.Row row, Lettering letters) {
        var cells = FixedTable.addRow(drawn);
        cells.setCantSplitRow(row.cells().stream().allMatch(text -> text.length() <= SHORT));
        for (int i = 0; i < widths.length; i++) {
            var text = i < row.cells().size() ? row.cells().get(i) : "";
            fill(FixedTable.addCell(cells, widths[i]), letters, text, alignment(columns.get(i)));
        }
    }

    private XWPFParagraph addWide(Lettering letters, String text, ParagraphAlignment alignment) {
        var row = FixedTable.addRow(drawn);
        row.setCantSplitRow(true);
        var cell = FixedTable.addCell(row, Arrays.stream(widths).sum());
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
        return fill(cell, letters, text, alignment);
    }

    private int size() {
        return widths.length > FEW_COLUMNS ? SMALL_SIZE : SIZE;
    }

    private static XWPFParagraph fill(
            XWPFTableCell cell, Lettering letters, String text, ParagraphAlignment alignment) {
        var paragraph = cell.getParagraphArray(0);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        letters.write(paragraph, text);
        return paragraph;
    }

    private static ParagraphAlignment alignment(Table.Column column) {
        return switch (column.alignment()) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        };
    }
}
