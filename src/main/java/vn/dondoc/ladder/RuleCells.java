package vn.dondoc.ladder;

import java.util.Map;

/**
 * A rule as it was typed or uploaded, not yet understood: the text of each cell, as DMN writes it.
 *
 * @param note what the Office says beside the rule
 */
record RuleCells(Map<Column, String> cells, String note) {
    RuleCells {
        cells = Map.copyOf(cells);
        note = note == null ? "" : note.strip();
    }

    String at(Column column) {
        return cells.getOrDefault(column, "").strip();
    }
}
