package vn.dondoc.source;

import java.util.ArrayList;
import java.util.List;

/** A table of an .odt. */
final class OdtTable {
    private final Xml xml;
    private final OdtBody body;
    private final Table table = new Table();

    OdtTable(Xml xml, OdtBody body) {
        this.xml = xml;
        this.body = body;
    }

    /** The cursor stands in table:table. */
    void read(Pieces pieces) {
        rows(pieces);
        table.write(pieces);
    }

    private void rows(Pieces pieces) {
        xml.children(child -> {
            switch (child) {
                case "table:table-row" -> row(pieces);
                case "table:table-header-rows", "table:table-rows", "table:table-row-group" -> rows(pieces);
                default -> {}
            }
        });
    }

    private void row(Pieces pieces) {
        List<Pieces> cells = new ArrayList<>();
        xml.children(child -> {
            switch (child) {
                case "table:table-cell" -> cell(pieces, cells);
                case "table:covered-table-cell" -> empty(pieces, cells, repeated());
                default -> {}
            }
        });
        if (!cells.isEmpty()) table.add(cells);
    }

    /** Cells under a merged one stand in the file as covered cells. */
    private void cell(Pieces pieces, List<Pieces> cells) {
        int more = repeated() - 1;
        Pieces content = pieces.inner();
        body.read(content);
        if (cells.size() < Limits.COLUMNS) cells.add(content);
        empty(pieces, cells, more);
    }

    private static void empty(Pieces pieces, List<Pieces> cells, int columns) {
        for (int i = 0; i < columns && cells.size() < Limits.COLUMNS; i++) cells.add(pieces.inner());
    }

    private int repeated() {
        return Numbers.of(xml.attribute("table:number-columns-repeated"), 1);
    }
}
