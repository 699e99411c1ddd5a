package vn.dondoc.source;

import java.util.ArrayList;
import java.util.List;

/** A row of a table of a .docx, its merged cells filled up with empty ones so that columns stand under one another. */
final class WordTableRow {
    private final Xml xml;
    private final WordBody body;
    private final Pieces pieces;
    private final List<Pieces> cells = new ArrayList<>();
    private boolean deleted;
    private int after;

    /** Of one cell. */
    private static final class Extent {
        private int columns = 1;
        private boolean goesOn;
    }

    /** @param pieces of what the table stands in */
    WordTableRow(Xml xml, WordBody body, Pieces pieces) {
        this.xml = xml;
        this.body = body;
        this.pieces = pieces;
    }

    /** The cursor stands in w:tr, or in something inside it that holds cells. */
    void read() {
        xml.children(child -> {
            switch (child) {
                case "w:trPr" -> properties();
                case "w:tc" -> cell();
                case "w:sdt", "w:sdtContent", "w:customXml" -> read();
                default -> {}
            }
        });
    }

    boolean isDeleted() {
        return deleted;
    }

    List<Pieces> cells() {
        empty(after);
        return cells;
    }

    /** They stand before the cells. */
    private void properties() {
        xml.children(child -> {
            switch (child) {
                case "w:del" -> deleted = true;
                case "w:gridBefore" -> empty(columns());
                case "w:gridAfter" -> after = columns();
                default -> {}
            }
        });
    }

    private void cell() {
        Extent extent = new Extent();
        Pieces content = pieces.inner();
        xml.children(child -> {
            if (child.equals("w:tcPr")) extent(extent);
            else body.block(child, content);
        });
        if (extent.goesOn) empty(1);
        else add(content);
        empty(extent.columns - 1);
    }

    private void extent(Extent extent) {
        xml.children(child -> {
            switch (child) {
                case "w:gridSpan" -> extent.columns = Math.max(1, columns());
                case "w:vMerge", "w:hMerge" -> extent.goesOn = !"restart".equals(xml.attribute("w:val"));
                default -> {}
            }
        });
    }

    private void empty(int columns) {
        for (int column = 0; column < columns; column++) add(pieces.inner());
    }

    private void add(Pieces cell) {
        if (cells.size() < Limits.COLUMNS) cells.add(cell);
    }

    private int columns() {
        return Math.min(Limits.COLUMNS, Numbers.of(xml.attribute("w:val"), 0));
    }
}
