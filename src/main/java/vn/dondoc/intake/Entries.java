package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the entry of each task: its deadline, its co-operators, what it cites, and where each was read. */
final class Entries {
    private final DirectiveText text;
    private final Cooperation cooperation;
    private final DeadlineReader deadlines;

    Entries(DirectiveText text, Agencies agencies) {
        this.text = text;
        this.cooperation = new Cooperation(agencies);
        this.deadlines = new DeadlineReader(DocumentDate.of(text));
    }

    List<ReadAssignment> of(List<Task> tasks) {
        List<ReadAssignment> entries = new ArrayList<>();
        for (Task task : tasks) entries.add(entry(entries.size() + 1, task));
        return List.copyOf(entries);
    }

    private ReadAssignment entry(int seq, Task task) {
        String printed = task.text().in(text.text());
        List<String> own = task.own() != null ? task.own() : cooperation.in(printed);
        Deadline deadline = task.deadlineAt() == null
                ? deadlines.read(printed)
                : deadlines.alone(task.deadlineAt().in(text.text()));
        int deadlineAt = task.deadlineAt() == null
                ? task.text().start()
                : task.deadlineAt().start();
        String product = task.productAt() == null ? null : task.productAt().in(text.text());
        return new ReadAssignment(
                seq,
                task.section(),
                task.item(),
                task.kind(),
                task.printed(),
                String.join("; ", task.leads()),
                task.leads(),
                cooperating(task, own),
                from(task, own),
                role(task, printed),
                printed,
                deadline.printed(),
                deadline.type(),
                deadline.dueOn() == null ? null : deadline.dueOn().toString(),
                deadline.recurrence(),
                product,
                product == null ? List.of() : List.of(product),
                References.in(printed),
                List.of(),
                List.of(),
                task.text(),
                traces(task, deadline, deadlineAt),
                doubts(deadline, deadlineAt));
    }

    private static List<String> cooperating(Task task, List<String> own) {
        Set<String> all = new LinkedHashSet<>(task.inherited());
        all.addAll(own);
        all.removeAll(task.leads());
        return List.copyOf(all);
    }

    private static String from(Task task, List<String> own) {
        if (task.inherited().isEmpty()) return own.isEmpty() ? "none" : "item";
        return own.isEmpty() ? "heading" : "heading+item";
    }

    private static String role(Task task, String printed) {
        return task.role() != null
                ? task.role()
                : Cooperation.role(
                        printed,
                        printed.startsWith(task.printed()) ? task.printed().length() : 0);
    }

    private static List<Trace> traces(Task task, Deadline deadline, int deadlineAt) {
        List<Trace> traces = new ArrayList<>();
        traces.add(new Trace("lead", task.leadAt(), task.rule()));
        for (Span place : deadline.places())
            traces.add(new Trace(
                    "deadline", new Span(deadlineAt + place.start(), deadlineAt + place.end()), deadline.rule()));
        if (task.productAt() != null) traces.add(new Trace("product", task.productAt(), "product.own-line"));
        return List.copyOf(traces);
    }

    private static List<Doubt> doubts(Deadline deadline, int deadlineAt) {
        if (!deadline.yearMissing()) return List.of();
        Span place = deadline.places().get(0);
        return List.of(new Doubt(
                "dueOn",
                "Thời hạn không ghi năm; đã lấy năm của văn bản.",
                new Span(deadlineAt + place.start(), deadlineAt + place.end())));
    }
}
