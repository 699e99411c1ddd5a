package vn.dondoc.intake;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.source.Workbook;

/** The sheet as text, one row a line: what the spans point into. */
final class TaskListText {
    /** More is no list of tasks, and no page shows it. */
    private static final int LONGEST = 5_000_000;

    private static final String BETWEEN = " | ";

    private final StringBuilder text = new StringBuilder();

    /** @param columns where each named column of the row stands */
    record Line(Span span, Map<TaskListColumn, Span> columns) {
        /** Of the column; of the row where the column is empty. */
        Span of(TaskListColumn column) {
            return columns.getOrDefault(column, span);
        }
    }

    Line add(Workbook.Row row, Map<TaskListColumn, Integer> columns) {
        Map<Integer, Span> places = new TreeMap<>();
        int start = text.length();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = oneLine(row.cells().get(i).text());
            if (cell.isEmpty()) continue;
            if (text.length() > start) text.append(BETWEEN);
            places.put(i, new Span(text.length(), text.length() + cell.length()));
            text.append(cell);
        }
        if (text.length() > LONGEST) throw TaskListRefused.tooMuchText();
        Span whole = new Span(start, text.length());
        text.append('\n');
        Map<TaskListColumn, Span> named = new EnumMap<>(TaskListColumn.class);
        columns.forEach((column, i) -> {
            if (places.containsKey(i)) named.put(column, places.get(i));
        });
        return new Line(whole, named);
    }

    static String oneLine(String cell) {
        return cell.replace('\n', ' ');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
