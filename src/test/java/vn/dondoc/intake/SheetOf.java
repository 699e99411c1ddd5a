package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dondoc.source.Workbook;
import vn.dondoc.source.WorkbookCell;

/** A sheet written in a test: a row a line, cells parted by '|', numbered from 1; "^" repeats the merged cell above. */
final class SheetOf {
    private SheetOf() {}

    static Workbook workbook(String... rows) {
        return new Workbook("danh-muc.xlsx", List.of(sheet("Sheet1", rows)));
    }

    static Workbook.Sheet sheet(String name, String... rows) {
        List<Workbook.Row> read = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            List<WorkbookCell> above =
                    read.isEmpty() ? List.of() : read.get(read.size() - 1).cells();
            List<WorkbookCell> cells = new ArrayList<>();
            for (String cell :
                    Stream.of(rows[i].split("\\|", -1)).map(String::strip).toList())
                cells.add(cell.equals("^") ? continued(above.get(cells.size())) : cell(cell));
            if (!rows[i].isBlank()) read.add(new Workbook.Row(i + 1, false, cells));
        }
        return new Workbook.Sheet(name, Set.of(), read);
    }

    private static WorkbookCell cell(String text) {
        return new WorkbookCell(text, null, null, false);
    }

    private static WorkbookCell continued(WorkbookCell above) {
        return new WorkbookCell(above.text(), above.date(), above.flaw(), true);
    }
}
