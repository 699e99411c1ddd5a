package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.reporting.Reporting;

/** Shows in each matter's own process instance that it is overdue. */
@Service
class OverdueMatters {
    private final Assignments assignments;
    private final Reporting reporting;
    private final JdbcClient jdbc;

    OverdueMatters(Assignments assignments, Reporting reporting, JdbcClient jdbc) {
        this.assignments = assignments;
        this.reporting = reporting;
        this.jdbc = jdbc;
    }

    /** What is overdue on {@code today} and does not show it yet, as "ASSIGNMENT:{id}" or "REPORT:{id}". */
    List<String> newlyOverdue(LocalDate today) {
        List<UUID> late =
                assignments.overdue(today).stream().map(Assignment::id).toList();
        return Stream.concat(
                        notShown(AssignmentKind.CODE, "assignment", late),
                        notShown(ReportKind.CODE, "report", reporting.overdue(today)))
                .toList();
    }

    private Stream<String> notShown(String kind, String table, List<UUID> overdue) {
        Set<UUID> shown = jdbc.sql("select id from " + table + " where overdue_shown and id = any(?)")
                .param(overdue.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
        return overdue.stream().filter(id -> !shown.contains(id)).map(id -> kind + ":" + id);
    }

    void show(String reference) {
        int colon = reference.indexOf(':');
        UUID id = UUID.fromString(reference.substring(colon + 1));
        if (reference.startsWith(ReportKind.CODE + ":")) reporting.showOverdue(id);
        else assignments.showOverdue(id);
    }
}
