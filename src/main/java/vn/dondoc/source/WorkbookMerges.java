package vn.dondoc.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;

/**
 * Merged cells: what stands in the upper one counts for every row it reaches over. Merged sideways it stays one cell.
 */
final class WorkbookMerges {
    private static final int MAX_MERGED = 20_000;

    private final String sheet;
    private final List<CellRangeAddress> ranges = new ArrayList<>();

    WorkbookMerges(String sheet) {
        this.sheet = sheet;
    }

    void add(String reference) {
        if (ranges.size() == MAX_MERGED) throw WorkbookRefused.tooManyMerged(sheet);
        CellRangeAddress range = CellRangeAddress.valueOf(reference);
        if (range.getLastRow() > range.getFirstRow()) ranges.add(range);
    }

    /** One walk down the rows, with one open range for a column at most: merged cells never overlap. */
    List<Workbook.Row> fill(List<Workbook.Row> rows) {
        if (ranges.isEmpty()) return rows;
        ranges.sort(Comparator.comparingInt(CellRangeAddress::getFirstRow));
        Map<Integer, Open> open = new HashMap<>();
        List<Workbook.Row> filled = new ArrayList<>(rows.size());
        int next = 0;
        for (Workbook.Row row : rows) {
            int index = row.number() - 1;
            for (; next < ranges.size() && ranges.get(next).getFirstRow() <= index; next++) {
                CellRangeAddress range = ranges.get(next);
                boolean here = range.getFirstRow() == index;
                open.put(
                        range.getFirstColumn(),
                        new Open(range, here ? row.cell(range.getFirstColumn()) : WorkbookCell.EMPTY));
            }
            open.values().removeIf(o -> o.range.getLastRow() < index);
            filled.add(open.isEmpty() ? row : filled(row, index, open));
        }
        return filled;
    }

    private record Open(CellRangeAddress range, WorkbookCell value) {}

    private static Workbook.Row filled(Workbook.Row row, int index, Map<Integer, Open> open) {
        List<WorkbookCell> cells = new ArrayList<>(row.cells());
        open.forEach((column, o) -> {
            if (o.range.getFirstRow() == index || o.value.empty()) return;
            while (cells.size() <= column) cells.add(WorkbookCell.EMPTY);
            cells.set(column, o.value.continuing());
        });
        return new Workbook.Row(row.number(), row.hidden(), cells);
    }
}
