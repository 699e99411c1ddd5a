package vn.dondoc.intake;

import java.util.List;
import vn.dondoc.shared.DomainException;

/** A workbook of which no draft is made: it is no task list, or rows of it cannot be read. */
public final class TaskListRefused extends DomainException {
    private final transient List<String> problems;

    private TaskListRefused(List<String> problems, String key, Object... arguments) {
        super(key, arguments);
        this.problems = problems;
    }

    /** What to correct, each by row and column, in Vietnamese; empty where it is about the file as a whole. */
    public List<String> problems() {
        return problems;
    }

    static TaskListRefused noHeader() {
        return new TaskListRefused(List.of(), "taskList.noHeader");
    }

    static TaskListRefused columnTwice(String column, String sheet) {
        return new TaskListRefused(List.of(), "taskList.columnTwice", column, sheet);
    }

    static TaskListRefused noTasks(String sheet) {
        return new TaskListRefused(List.of(), "taskList.noTasks", sheet);
    }

    static TaskListRefused tooManyTasks(int limit) {
        return new TaskListRefused(List.of(), "taskList.tooManyTasks", limit);
    }

    static TaskListRefused tooMuchText() {
        return new TaskListRefused(List.of(), "taskList.tooMuchText");
    }

    static TaskListRefused unreadable(List<String> problems, int all) {
        return new TaskListRefused(List.copyOf(problems), "taskList.unreadable", all);
    }
}
