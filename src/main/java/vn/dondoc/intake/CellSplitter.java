package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Shares the lines of one row out among its columns: what looks like an agency or a date tells where the cells begin. */
final class CellSplitter {
    private static final int NEVER = 1_000;

    private final List<TableColumn> columns;
    private final Agencies agencies = Agencies.anywhere();
    private final DeadlineReader deadlines = new DeadlineReader(new DocumentDate(null, 2000));

    CellSplitter(List<TableColumn> head) {
        this.columns = head.subList(1, head.size());
    }

    List<String> split(String number, List<String> lines) {
        int[][] cost = new int[columns.size() + 1][lines.size() + 1];
        int[][] begin = new int[columns.size() + 1][lines.size() + 1];
        Arrays.fill(cost[0], NEVER);
        cost[0][0] = 0;
        for (int column = 1; column <= columns.size(); column++)
            for (int end = 0; end <= lines.size(); end++) {
                cost[column][end] = NEVER * 100;
                for (int start = 0; start <= end; start++) {
                    int sum = cost[column - 1][start] + cost(columns.get(column - 1), lines.subList(start, end));
                    if (sum >= cost[column][end]) continue;
                    cost[column][end] = sum;
                    begin[column][end] = start;
                }
            }
        return cells(number, lines, begin);
    }

    private List<String> cells(String number, List<String> lines, int[][] begin) {
        List<String> cells = new ArrayList<>();
        int end = lines.size();
        for (int column = columns.size(); column > 0; column--) {
            cells.add(0, String.join(" ", lines.subList(begin[column][end], end)));
            end = begin[column][end];
        }
        cells.add(0, number);
        return cells;
    }

    private int cost(TableColumn column, List<String> cell) {
        if (cell.isEmpty()) return column == TableColumn.TASK || column == TableColumn.LEAD ? 50 : 3;
        String text = String.join(" ", cell);
        return joints(cell)
                + switch (column) {
                    case LEAD, COOPERATING -> agency(text) || text.equals("-") ? 0 : 12;
                    case DEADLINE -> date(text) || text.equals("-") ? 0 : 5;
                    case TASK -> agency(text) || date(text) ? 8 : 0;
                    default -> agency(text) || date(text) ? 6 : 0;
                };
    }

    /** A line that begins small or follows an open one goes on with it. */
    private static int joints(List<String> cell) {
        int cost = 0;
        for (int i = 1; i < cell.size(); i++) {
            boolean goesOn = Character.isLowerCase(cell.get(i).charAt(0))
                    || cell.get(i - 1).matches(".*(?:[,;]| và)");
            cost += goesOn ? 0 : 4;
        }
        return cost;
    }

    private boolean agency(String text) {
        Mention list = agencies.listAt(text, 0);
        return list != null && list.end() >= text.length() - 1;
    }

    private boolean date(String text) {
        Deadline read = deadlines.alone(text);
        return !"deadline.event-alone".equals(read.rule()) && text.length() < 60 && read != Deadline.NONE;
    }
}
