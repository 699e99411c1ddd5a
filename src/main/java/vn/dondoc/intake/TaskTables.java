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

    /**
     * @param heading speaks for a table without a column for the agency; null where no heading does
     * @return the last row of the table that begins at {@code from}
     */
    int read(List<Block> body, int from, TaskContext heading, List<Task> tasks) {
        Map<TableColumn, Integer> columns = null;
        String section = text.tableSection(body.get(from));
        String group = section;
        RowLead lead = RowLead.of(heading);
        int i = from;
        for (; i < body.size(); i++) {
            Block row = body.get(i);
            if (!row.row()) {
                if (columns == null || row.label() == null || !groupLine(body, i)) break;
                group = path(section, row.label().name());
                lead = lead.orOf(agencies, row.text(), row.span());
                continue;
            }
            Map<TableColumn, Integer> head = head(row);
            if (head != null) columns = head;
            else if (columns != null && title(row) != null) {
                if (groupName(row) != null) group = path(section, groupName(row));
                lead = lead.orOf(agencies, title(row).in(text.text()), title(row));
            } else if (columns != null) lead = add(row, columns, group, lead, tasks);
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
        return columns.containsKey(TableColumn.TASK) && TableColumn.tellsOfTasks(columns.keySet()) ? columns : null;
    }

    /** The one cell of a row that holds a title, with or without a number before it; null for a row of a task. */
    private Span title(Block row) {
        List<Span> filled = row.cells().stream().filter(this::filled).toList();
        boolean numbered =
                filled.size() == 2 && filled.get(0).equals(row.cells().get(0)) && groupName(row) != null;
        if (numbered) return filled.get(1);
        return filled.size() == 1 && row.cells().size() > 2 ? filled.get(0) : null;
    }

    private boolean filled(Span cell) {
        String value = cell.in(text.text()).strip();
        return !value.isEmpty() && !value.equals("-");
    }

    private String groupName(Block row) {
        String first = row.cells().get(0).in(text.text()).strip();
        return GROUP.matcher(first).matches() ? first.replace(".", "") : null;
    }

    /** @return who leads the next row where its own cell is empty */
    private RowLead add(Block row, Map<TableColumn, Integer> columns, String group, RowLead before, List<Task> tasks) {
        Span task = cell(row, columns.get(TableColumn.TASK));
        Span named = cell(row, columns.get(TableColumn.LEAD));
        RowLead lead = before.orNamed(agencies, named == null ? null : named.in(text.text()), named);
        if (task == null || !lead.known()) return before;
        Span together = cell(row, columns.get(TableColumn.COOPERATING));
        Mention cooperating = together == null ? null : agencies.inCell(together.in(text.text()));
        tasks.add(new Task(
                group,
                number(row, columns),
                "task",
                lead.names(),
                lead.place().in(text.text()),
                lead.place(),
                "lead.table",
                task,
                List.of(),
                cooperating == null ? List.of() : cooperating.names(),
                null,
                cell(row, columns.get(TableColumn.DEADLINE)),
                cell(row, columns.get(TableColumn.PRODUCT))));
        return lead;
    }

    private Integer number(Block row, Map<TableColumn, Integer> columns) {
        Span cell = cell(row, columns.getOrDefault(TableColumn.NUMBER, 0));
        String printed = cell == null ? "" : cell.in(text.text()).replaceAll("\\D", "");
        return printed.isEmpty() || printed.length() > 5 ? null : Integer.valueOf(printed);
    }

    private Span cell(Block row, Integer column) {
        if (column == null || column >= row.cells().size()) return null;
        Span cell = row.cells().get(column);
        return filled(cell) ? cell : null;
    }
}
