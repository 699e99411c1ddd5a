package vn.dondoc.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.agency.NameBook;
import vn.dondoc.directive.DirectiveItem;
import vn.dondoc.intake.TaskListLine;

/** A directive's tasks as rows of a task list, under the names of their sections: as the list would be read again. */
final class TaskListRows {
    private static final String OWN_NUMBER = "\\d+(\\.\\d+)*";
    private static final String ALWAYS_A_SECTION = "[A-ZĐ]|[IVX]{1,7}";

    private final NameBook names;
    private final ListedBefore before;

    TaskListRows(NameBook names, ListedBefore before) {
        this.names = names;
        this.before = before;
    }

    List<TaskListLine> of(List<DirectiveItem> items) {
        List<TaskListLine> rows = new ArrayList<>();
        List<String> open = List.of();
        Map<String, Long> tasks =
                items.stream().collect(Collectors.groupingBy(TaskListRows::sectionOf, Collectors.counting()));
        for (DirectiveItem item : items) {
            String section = sectionOf(item);
            List<String> around = around(section);
            Optional<String> own = tasks.get(section) == 1 ? ownNumber(section, around) : Optional.empty();
            List<String> path = own.isPresent() || section.isEmpty() ? around : with(around, section);
            for (int i = shared(open, path); i < path.size(); i++) rows.add(section(path, i, own.isPresent()));
            open = path;
            rows.add(task(item, own.orElse(String.valueOf(item.ordinal()))));
        }
        return rows;
    }

    private static String sectionOf(DirectiveItem item) {
        return item.section() == null ? "" : item.section();
    }

    /** Every section that has a name and that this one stands in, the outermost first: "A", "A.I". */
    private List<String> around(String section) {
        return before.sections().keySet().stream()
                .filter(s -> section.startsWith(s + "."))
                .sorted(Comparator.comparingInt(String::length))
                .toList();
    }

    /** "2.1" that no other task has: its own number, not that of a section. */
    private static Optional<String> ownNumber(String section, List<String> around) {
        String own = around.isEmpty() ? section : label(around, around.size() - 1) + rest(section, around);
        return Optional.of(own).filter(number -> number.matches(OWN_NUMBER));
    }

    private static String rest(String section, List<String> around) {
        return section.substring(around.get(around.size() - 1).length());
    }

    private static List<String> with(List<String> around, String section) {
        return Stream.concat(around.stream(), Stream.of(section)).toList();
    }

    private static int shared(List<String> open, List<String> path) {
        int same = 0;
        while (same < open.size() && same < path.size() && open.get(same).equals(path.get(same))) same++;
        return same;
    }

    /** A label that tasks have too names a section only before a task that is numbered below it. */
    private TaskListLine section(List<String> path, int at, boolean numberedBelow) {
        String label = label(path, at);
        String name = before.sections().get(path.get(at));
        boolean told = name != null && !name.equals(label) && (numberedBelow || label.matches(ALWAYS_A_SECTION));
        return told ? TaskListLine.section(label, name) : TaskListLine.section(null, label);
    }

    private static String label(List<String> path, int at) {
        return at == 0 ? path.get(0) : path.get(at).substring(path.get(at - 1).length() + 1);
    }

    private TaskListLine task(DirectiveItem item, String number) {
        return new TaskListLine(
                number,
                item.body(),
                before.responsible(item.source()),
                joined(item.leads()),
                joined(item.cooperators()),
                item.product(),
                item.dueOn() == null ? "Thường xuyên" : null,
                item.dueOn());
    }

    private String joined(List<String> codes) {
        return codes.stream().map(names::unambiguous).collect(Collectors.joining(ReadEntries.BETWEEN));
    }
}
