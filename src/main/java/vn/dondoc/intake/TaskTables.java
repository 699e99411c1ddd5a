package vn.dondoc.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Tables of tasks: their columns known by their heads, their groups by rows that hold a title alone. */
final class TaskTables {
    private static final Pattern GROUP = Pattern.compile("([IVX]{1,5}|[A-HĐ]|\\d{1,2})\\.?");

    private final DirectiveText text;
    private final Agencies agencies;

    TaskTables(DirectiveText text, Agencies agencies) {
        this.text = text;
        this.agencies = agencies;
    }

    /** @return the last row of the table that begins at {@code from} */
    int read(List<Block> body, int from, String section, List<Task> tasks) {
        Map<TableColumn, Integer> columns = null;
        String group = section;
        int i = from;
        for (; i < body.size(); i++) {
            Block row = body.get(i);
            if (!row.row()) {
                if (columns == null || row.label() == null || !groupLine(body, i)) break;
                group = path(section, row.label().name());
                continue;
            }
            Map<TableColumn, Integer> head = head(row);
            if (head != null) columns = head;
            else if (columns != null && filled(row) <= 2 && groupName(row) != null)
                group = path(section, groupName(row));
            else if (columns != null) add(row, columns, group, tasks);
        }
        return i - 1;
    }

    /** A title between two rows. */
    private static boolean groupLine(List<Block> body, int i) {
        return i + 1 < body.size()
                && (body.get(i + 1).row()
                        || body.get(i + 1).label() != null
                                && i + 2 < body.size()
                                && body.get(i + 2).row());
    }

    private static String path(String section, String name) {
        return section.isEmpty() ? name : section + "." + name;
    }

    private Map<TableColumn, Integer> head(Block row) {
        Map<TableColumn, Integer> columns = new EnumMap<>(TableColumn.class);
        for (int i = 0; i < row.cells().size(); i++) {
            TableColumn column = TableColumn.of(row.cells().get(i).in(text.text()));
            if (column != null) columns.putIfAbsent(column, i);
        }
        return columns.containsKey(TableColumn.LEAD) && columns.containsKey(TableColumn.TASK) ? columns : null;
    }

    private int filled(Block row) {
        return (int) row.cells().stream()
                .filter(cell ->
                        cell.end() > cell.start() && !cell.in(text.text()).equals("-"))
                .count();
    }

    private String groupName(Block row) {
        String first = row.cells().get(0).in(text.text()).strip();
        return GROUP.matcher(first).matches() ? first.replace(".", "") : null;
    }

    private void add(Block row, Map<TableColumn, Integer> columns, String group, List<Task> tasks) {
        Span task = cell(row, columns.get(TableColumn.TASK));
        Span lead = cell(row, columns.get(TableColumn.LEAD));
        if (task == null || lead == null) return;
        Mention leads = agencies.inCell(lead.in(text.text()));
        if (leads == null) return;
        Span together = cell(row, columns.get(TableColumn.COOPERATING));
        Mention cooperating = together == null ? null : agencies.inCell(together.in(text.text()));
        tasks.add(new Task(
                group,
                number(row, columns),
                "task",
                leads.names(),
                lead.in(text.text()),
                lead,
                "lead.table",
                task,
                List.of(),
                cooperating == null ? List.of() : cooperating.names(),
                null,
                cell(row, columns.get(TableColumn.DEADLINE)),
                cell(row, columns.get(TableColumn.PRODUCT))));
    }

    private Integer number(Block row, Map<TableColumn, Integer> columns) {
        Span cell = cell(row, columns.getOrDefault(TableColumn.NUMBER, 0));
        String printed = cell == null ? "" : cell.in(text.text()).replaceAll("\\D", "");
        return printed.isEmpty() || printed.length() > 5 ? null : Integer.valueOf(printed);
    }

    private Span cell(Block row, Integer column) {
        if (column == null || column >= row.cells().size()) return null;
        Span cell = row.cells().get(column);
        String value = cell.in(text.text()).strip();
        return value.isEmpty() || value.equals("-") ? null : cell;
    }
}
