package vn.dondoc.document;

import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** A table nobody sees, to set things side by side. */
final class TwoColumns {

    private final XWPFTable table;
    private final int leftWidth;
    private final int rightWidth;

    TwoColumns(XWPFDocument document, int leftWidth, int rightWidth) {
        this.table = FixedTable.create(document, leftWidth, rightWidth);
        this.leftWidth = leftWidth;
        this.rightWidth = rightWidth;
        table.removeBorders();
        FixedTable.setCellMargins(table, 0, 0);
    }

    Row addRow() {
        var row = FixedTable.addRow(table);
        row.setCantSplitRow(true);
        return new Row(cell(row, leftWidth), cell(row, rightWidth));
    }

    private static Supplier<XWPFParagraph> cell(XWPFTableRow row, int width) {
        var cell = FixedTable.addCell(row, width);
        cell.removeParagraph(0);
        return () -> addParagraph(cell);
    }

    private static XWPFParagraph addParagraph(XWPFTableCell cell) {
        var paragraph = cell.addParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    /** Each call of a side adds a centred paragraph to it. A cell needs at least one. */
    record Row(Supplier<XWPFParagraph> left, Supplier<XWPFParagraph> right) {}
}
