package vn.dondoc.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dondoc.source.Workbook;
import vn.dondoc.source.WorkbookCell;

/** One row of the list as an assignment; what cannot be read becomes a problem at its row and column. */
final class TaskListTask {
    private static final int LONGEST = 10_000;

    private final TaskListHeader header;
    private final TaskListHead head;
    private final TaskListProblems problems;
    private final TaskListNames names;

    TaskListTask(TaskListHeader header, TaskListHead head, TaskListProblems problems) {
        this.header = header;
        this.head = head;
        this.problems = problems;
        this.names = new TaskListNames(head.issuedOn());
    }

    Optional<ReadAssignment> read(Workbook.Row row, TaskListText.Line line, String section, Integer item, int seq) {
        boolean whole = flawless(row);
        String text = text(row, TaskListColumn.TASK);
        if (text.isEmpty() && whole) problems.add(row, TaskListColumn.TASK, "còn trống; đề nghị ghi tên nhiệm vụ.");
        Optional<TaskListDeadline> deadline = whole ? deadline(row) : Optional.empty();
        if (text.isEmpty() || deadline.isEmpty()) return Optional.empty();
        List<String> leads = names.in(header.cell(row, TaskListColumn.LEAD).text());
        List<String> cooperating =
                names.in(header.cell(row, TaskListColumn.COOPERATING).text());
        String product = text(row, TaskListColumn.PRODUCT);
        TaskListDeadline due = deadline.get();
        return Optional.of(new ReadAssignment(
                seq,
                section,
                item,
                "task",
                text(row, TaskListColumn.LEAD),
                String.join("; ", leads),
                leads,
                cooperating,
                cooperating.isEmpty() ? "none" : "item",
                null,
                text,
                due.printed(),
                due.type(),
                due.dueOn() == null ? null : due.dueOn().toString(),
                due.recurrence(),
                product.isEmpty() ? null : product,
                products(row),
                List.of(),
                List.of(),
                List.of(),
                line.span(),
                traces(row, line, due),
                doubts(row, line, leads, due)));
    }

    private boolean flawless(Workbook.Row row) {
        boolean flawless = true;
        for (TaskListColumn column : TaskListColumn.values()) {
            String what = flaw(header.cell(row, column));
            if (what == null) continue;
            problems.add(row, column, what);
            flawless = false;
        }
        return flawless;
    }

    private static String flaw(WorkbookCell cell) {
        if (cell.flaw() == WorkbookCell.Flaw.ERROR)
            return "công thức đang báo lỗi " + cell.text() + "; đề nghị ghi giá trị.";
        if (cell.flaw() == WorkbookCell.Flaw.NOT_COMPUTED) return "công thức chưa có kết quả; đề nghị ghi giá trị.";
        return cell.text().length() > LONGEST ? "dài quá 10.000 ký tự; đề nghị rút gọn." : null;
    }

    private Optional<TaskListDeadline> deadline(Workbook.Row row) {
        WorkbookCell cell = header.cell(row, TaskListColumn.DEADLINE);
        Optional<TaskListDeadline> read = TaskListDeadline.of(cell, head.issuedOn());
        if (read.isEmpty())
            problems.add(
                    row,
                    TaskListColumn.DEADLINE,
                    "không hiểu thời hạn “" + shortened(cell.text()) + "”; đề nghị ghi như 30/6/2026, Quý II/2026,"
                            + " Tháng 6/2026, Năm 2026, Thường xuyên, trước ngày 15 hằng tháng.");
        return read;
    }

    private List<Trace> traces(Workbook.Row row, TaskListText.Line line, TaskListDeadline due) {
        List<Trace> traces = new ArrayList<>();
        trace(traces, row, line, TaskListColumn.TASK, "text", "table.task");
        trace(traces, row, line, TaskListColumn.LEAD, "leads", "table.lead");
        trace(traces, row, line, TaskListColumn.COOPERATING, "cooperating", "table.cooperating");
        trace(traces, row, line, TaskListColumn.PRODUCT, "product", "table.product");
        trace(traces, row, line, TaskListColumn.DEADLINE, "deadline", due.rule());
        trace(traces, row, line, TaskListColumn.RESPONSIBLE, "responsible", "table.responsible");
        return traces;
    }

    private void trace(
            List<Trace> traces,
            Workbook.Row row,
            TaskListText.Line line,
            TaskListColumn column,
            String field,
            String rule) {
        if (!header.cell(row, column).empty()) traces.add(new Trace(field, line.of(column), rule));
    }

    private List<Doubt> doubts(Workbook.Row row, TaskListText.Line line, List<String> leads, TaskListDeadline due) {
        List<Doubt> doubts = new ArrayList<>();
        if (leads.isEmpty())
            doubts.add(new Doubt("leads", "Dòng " + row.number() + " chưa ghi cơ quan chủ trì.", line.span()));
        if (leads.size() > 1)
            doubts.add(new Doubt(
                    "leads",
                    "Có " + leads.size() + " cơ quan chủ trì: mỗi cơ quan sẽ được giao riêng nhiệm vụ này.",
                    line.of(TaskListColumn.LEAD)));
        if (due.doubt() != null) doubts.add(new Doubt("deadline", due.doubt(), line.of(TaskListColumn.DEADLINE)));
        if (early(due.dueOn()))
            doubts.add(
                    new Doubt("deadline", "Thời hạn trước ngày ban hành văn bản.", line.of(TaskListColumn.DEADLINE)));
        if (row.hidden())
            doubts.add(new Doubt("text", "Dòng " + row.number() + " đang bị ẩn trong tệp; vẫn được đọc.", line.span()));
        return doubts;
    }

    private boolean early(LocalDate dueOn) {
        return dueOn != null && dueOn.isBefore(head.issuedOn());
    }

    private List<String> products(Workbook.Row row) {
        return Stream.of(header.cell(row, TaskListColumn.PRODUCT).text().split("[;\\n]"))
                .map(String::strip)
                .filter(p -> !p.isEmpty())
                .toList();
    }

    private String text(Workbook.Row row, TaskListColumn column) {
        return TaskListText.oneLine(header.cell(row, column).text());
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
