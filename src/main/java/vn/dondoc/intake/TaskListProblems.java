package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.source.Workbook;

/** Everything that has to be corrected in the sheet, told at once. */
final class TaskListProblems {
    /** Nobody reads more; the rest is counted. */
    static final int SHOWN = 100;

    private final TaskListHeader header;
    private final List<String> shown = new ArrayList<>();
    private int count;

    TaskListProblems(TaskListHeader header) {
        this.header = header;
    }

    void add(Workbook.Row row, TaskListColumn column, String what) {
        if (count++ < SHOWN) shown.add("Dòng %d, cột “%s”: %s".formatted(row.number(), header.title(column), what));
    }

    void refuseIfAny() {
        if (count == 0) return;
        if (count > SHOWN) shown.add("… và %d lỗi khác.".formatted(count - SHOWN));
        throw TaskListRefused.unreadable(shown, count);
    }
}
