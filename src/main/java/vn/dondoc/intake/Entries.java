package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the entry of each task: its deadline, its co-operators, what it cites, and where each was read. */
final class Entries {
    private final DirectiveText text;
    private final Agencies agencies;
    private final Cooperation cooperation;
    private final DeadlineReader deadlines;

    Entries(DirectiveText text, Agencies agencies) {
        this.text = text;
        this.agencies = agencies;
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
        List<Span> products = products(task, printed);
        List<String> named =
                products.stream().map(place -> place.in(text.text())).toList();
        Routing routing = Routing.of(printed, agencies);
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
                named.isEmpty() ? null : named.get(0),
                named,
                References.in(printed),
                routing.submitTo(),
                routing.via(),
                task.text(),
                traces(task, deadline, deadlineAt, products),
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

    /** As a cell or a line of its own says; else what the text asks to draft. */
    private List<Span> products(Task task, String printed) {
        if (task.productAt() != null) return parts(task.productAt());
        return Products.in(printed).stream()
                .map(place -> new Span(
                        task.text().start() + place.start(), task.text().start() + place.end()))
                .toList();
    }

    /** "Kế hoạch; báo cáo tổng kết" */
    private List<Span> parts(Span cell) {
        List<Span> parts = new ArrayList<>();
        int at = cell.start();
        for (String part : cell.in(text.text()).split(";")) {
            int start = at + part.length() - part.stripLeading().length();
            if (!part.isBlank()) parts.add(new Span(start, start + part.strip().length()));
            at += part.length() + 1;
        }
        return parts;
    }

    private static List<Trace> traces(Task task, Deadline deadline, int deadlineAt, List<Span> products) {
        List<Trace> traces = new ArrayList<>();
        traces.add(new Trace("lead", task.leadAt(), task.rule()));
        for (Span place : deadline.places())
            traces.add(new Trace(
                    "deadline", new Span(deadlineAt + place.start(), deadlineAt + place.end()), deadline.rule()));
        String rule = task.productAt() != null ? "product.own-line" : "product.drafted";
        products.forEach(place -> traces.add(new Trace("product", place, rule)));
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
