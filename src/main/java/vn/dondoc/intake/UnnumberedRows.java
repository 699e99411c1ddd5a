package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;

/** Rows of a flattened table without a column of numbers: one line for each column, save that a line may go on. */
final class UnnumberedRows {
    private static final Agencies AGENCIES = Agencies.anywhere();

    private UnnumberedRows() {}

    /** @return the line behind the last row */
    static int fold(List<Paragraph> lines, int from, List<TableColumn> head, List<Paragraph> out) {
        int at = from;
        while (at < lines.size()) {
            List<String> cells = new ArrayList<>();
            int end = at;
            while (end < lines.size()
                    && !over(lines.get(end))
                    && (cells.size() < head.size() || goesOn(lines.get(end))))
                take(cells, lines.get(end++).text());
            boolean row = cells.size() == head.size() && names(cells.get(head.indexOf(TableColumn.LEAD)));
            if (!row) return at;
            out.add(Paragraph.row(cells, false));
            at = end;
        }
        return at;
    }

    private static void take(List<String> cells, String line) {
        int last = cells.size() - 1;
        boolean open =
                last >= 0 && (cells.get(last).matches(".*(?:[,;]| và)") || Character.isLowerCase(line.charAt(0)));
        if (open) cells.set(last, cells.get(last) + " " + line);
        else cells.add(line);
    }

    private static boolean goesOn(Paragraph line) {
        return Character.isLowerCase(line.text().charAt(0));
    }

    private static boolean over(Paragraph line) {
        return line.row() || Titles.recipients(line) || Titles.signature(line) || Titles.annex(line);
    }

    private static boolean names(String cell) {
        Mention list = AGENCIES.listAt(cell, 0);
        return list != null && list.end() >= cell.length() - 1;
    }
}
