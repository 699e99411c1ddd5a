package vn.dondoc.document;

import java.math.BigInteger;
import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables whose columns keep their width whatever stands in them. */
final class FixedTable {

    private FixedTable() {}

    /** An empty table at the end of the document; widths in twips. */
    static XWPFTable create(XWPFDocument document, int... widths) {
        var table = document.createTable();
        table.removeRow(0);
        var properties = table.getCTTbl().getTblPr();
        var total = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        setWidth(total, Arrays.stream(widths).sum());
        // Centred, because Word 2010 and Word 2013 disagree on where a table at the left begins.
        table.setTableAlignment(TableRowAlign.CENTER);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        Arrays.stream(widths).forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        return table;
    }

    /** Sets the space inside all cells; POI's own call leaves a zero out, and Word then takes 1.9 mm. */
    static void setCellMargins(XWPFTable table, int aboveAndBelow, int sides) {
        var margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        setWidth(margins.addNewTop(), aboveAndBelow);
        setWidth(margins.addNewLeft(), sides);
        setWidth(margins.addNewBottom(), aboveAndBelow);
        setWidth(margins.addNewRight(), sides);
    }

    static XWPFTableRow addRow(XWPFTable table) {
        return table.insertNewTableRow(table.getNumberOfRows());
    }

    static XWPFTableCell addCell(XWPFTableRow row, int width) {
        var cell = row.createCell();
        setWidth(cell.getCTTc().addNewTcPr().addNewTcW(), width);
        return cell;
    }

    private static void setWidth(CTTblWidth target, int width) {
        target.setType(STTblWidth.DXA);
        target.setW(BigInteger.valueOf(width));
    }
}
