package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.source.Workbook;

/** Reads a list of tasks in the columns of CV 6225/BVHTTDL-VP: the same draft as from a document. */
public final class TaskLists {
    static final int MAX_TASKS = 10_000;

    private TaskLists() {}

    /** @throws TaskListRefused naming every row and column that cannot be read */
    public static ReadDirective read(Workbook workbook, TaskListHead head) {
        TaskListHeader header = TaskListHeader.in(workbook).orElseThrow(TaskListRefused::noHeader);
        if (header.twice() != null)
            throw TaskListRefused.columnTwice(
                    header.twice().title(), header.sheet().name());
        TaskListReading reading = new TaskListReading(header, head);
        reading.walk();
        if (reading.assignments().isEmpty())
            throw TaskListRefused.noTasks(header.sheet().name());
        return new ReadDirective(
                workbook.name(),
                reading.text(),
                record(head),
                List.of(),
                reading.assignments(),
                reading.sections(),
                List.of(),
                doubts(header));
    }

    private static ReadRecord record(TaskListHead head) {
        return new ReadRecord(
                head.number(),
                head.type(),
                head.subject(),
                head.issuer(),
                null,
                null,
                head.issuedOn().toString(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                null,
                List.of(),
                List.of());
    }

    private static List<Doubt> doubts(TaskListHeader header) {
        List<Doubt> doubts = new ArrayList<>();
        if (!header.has(TaskListColumn.DEADLINE))
            doubts.add(new Doubt(
                    "deadline", "Danh mục không có cột thời hạn: mọi nhiệm vụ được đọc là không có thời hạn.", null));
        for (TaskListColumn column : TaskListColumn.values())
            if (header.hidden(column))
                doubts.add(new Doubt(
                        "columns", "Cột “" + header.title(column) + "” đang bị ẩn trong tệp; vẫn được đọc.", null));
        return doubts;
    }
}
