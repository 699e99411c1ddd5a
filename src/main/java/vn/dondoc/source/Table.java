package vn.dondoc.source;

import java.util.ArrayList;
import java.util.List;

/** A table while it is read. One of a single column is a frame around text, and written as that text. */
final class Table {
    private final List<List<Pieces>> rows = new ArrayList<>();

    void add(List<Pieces> cells) {
        if (rows.size() == Limits.TABLE_ROWS) throw SourceRefused.tooManyRows();
        rows.add(cells);
    }

    void write(Pieces pieces) {
        if (rows.stream().allMatch(cells -> cells.size() <= 1)) {
            rows.forEach(cells -> cells.forEach(pieces::addAll));
            return;
        }
        int table = pieces.nextTable();
        for (List<Pieces> cells : rows)
            pieces.row(table, cells.stream().map(Pieces::asCell).toList());
    }
}
