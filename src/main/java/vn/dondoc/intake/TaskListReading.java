package vn.dondoc.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.dondoc.source.Workbook;
import vn.dondoc.source.WorkbookCell;

/** One walk down the sheet: which row is a section, which a task, under which path it stands. */
final class TaskListReading {
    private record Section(TaskListLabel label, String title) {
        String name() {
            return label.path().isEmpty() ? title : label.path();
        }
    }

    private final TaskListHeader header;
    private final List<Workbook.Row> rows;
    private final TaskListTask tasks;
    private final TaskListProblems problems;
    private final TaskListText text = new TaskListText();
    private final Deque<Section> open = new ArrayDeque<>();
    private final List<ReadAssignment> assignments = new ArrayList<>();
    private final List<ReadContent> sections = new ArrayList<>();
    private TaskListLabel lastSection;
    private int inSection;

    TaskListReading(TaskListHeader header, TaskListHead head) {
        this.header = header;
        this.rows = header.body().stream().filter(this::says).toList();
        this.problems = new TaskListProblems(header);
        this.tasks = new TaskListTask(header, head, problems);
    }

    void walk() {
        header.above().forEach(row -> text.add(row, header.columns()));
        for (int i = 0; i < rows.size(); i++) {
            Workbook.Row row = rows.get(i);
            if (section(i)) open(row);
            else task(row);
        }
        problems.refuseIfAny();
    }

    List<ReadAssignment> assignments() {
        return assignments;
    }

    List<ReadContent> sections() {
        return sections;
    }

    String text() {
        return text.toString();
    }

    /** The example of the template, and rows that only continue merged cells, say nothing. */
    private boolean says(Workbook.Row row) {
        if (number(row).matches("(?iu)(ví dụ|vd).*")) return false;
        return Stream.of(TaskListColumn.values())
                .map(column -> header.cell(row, column))
                .anyMatch(cell -> !cell.empty() && !cell.continued());
    }

    /** Only a label and a name, and something stands below that belongs to it. */
    private boolean section(int index) {
        Workbook.Row row = rows.get(index);
        if (!titleOnly(row)) return false;
        if (index + 1 == rows.size()) return false;
        TaskListLabel here = label(row);
        Workbook.Row next = rows.get(index + 1);
        TaskListLabel below = label(next);
        if (here.counted() || here.path().contains(".")) return here.contains(below);
        return !titleOnly(next) || below.rank() > here.rank() || below.path().isEmpty();
    }

    private boolean titleOnly(Workbook.Row row) {
        boolean others = Stream.of(TaskListColumn.values())
                .filter(c -> c != TaskListColumn.NUMBER && c != TaskListColumn.TASK)
                .anyMatch(c -> !header.cell(row, c).empty());
        return !others && !title(row).isEmpty();
    }

    /** Where cells are merged sideways the name stands in the first of them. */
    private String title(Workbook.Row row) {
        WorkbookCell task = header.cell(row, TaskListColumn.TASK);
        if (!task.empty()) return task.continued() ? "" : TaskListText.oneLine(task.text());
        return label(row).path().isEmpty() ? number(row) : "";
    }

    private void open(Workbook.Row row) {
        TaskListLabel label = label(row);
        while (!open.isEmpty() && open.peek().label.rank() >= label.rank()) open.pop();
        Section section = new Section(label, title(row));
        open.push(section);
        lastSection = label;
        inSection = 0;
        Span span = text.add(row, header.columns()).span();
        sections.add(new ReadContent(path(), null, "general", section.title, section.title, span));
    }

    private void task(Workbook.Row row) {
        if (assignments.size() == TaskLists.MAX_TASKS) throw TaskListRefused.tooManyTasks(TaskLists.MAX_TASKS);
        TaskListLabel label = label(row);
        inSection++;
        boolean numbered = label.path().isEmpty() || label.counted();
        String section = numbered ? path() : joined(label.path());
        Integer item = !numbered ? null : label.counted() ? Integer.valueOf(label.path()) : Integer.valueOf(inSection);
        tasks.read(row, text.add(row, header.columns()), section, item, assignments.size() + 1)
                .ifPresent(assignments::add);
    }

    private String path() {
        String path = StreamSupport.stream(((Iterable<Section>) open::descendingIterator).spliterator(), false)
                .map(Section::name)
                .collect(Collectors.joining("."));
        return path.isEmpty() ? null : path;
    }

    /** "2.1" says its path itself, from the "2" on that it may stand below. */
    private String joined(String label) {
        if (path() == null) return label;
        String around = open.peek().label.path();
        if (!around.isEmpty() && label.startsWith(around + ".")) return path() + label.substring(around.length());
        return label.contains(".") ? label : path() + "." + label;
    }

    private String number(Workbook.Row row) {
        return TaskListText.oneLine(header.cell(row, TaskListColumn.NUMBER).text());
    }

    private TaskListLabel label(Workbook.Row row) {
        return TaskListLabel.of(number(row), lastSection);
    }
}
