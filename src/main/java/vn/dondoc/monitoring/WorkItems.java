package vn.dondoc.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Round;
import vn.dondoc.shared.VietnameseDates;

/** Finds what an id of a mail stands for. */
@Component
class WorkItems {
    private final JdbcClient jdbc;
    private final Assignments assignments;
    private final Reporting reporting;
    private final Directives directives;
    private final Agencies agencies;
    private final Stories stories;

    WorkItems(
            JdbcClient jdbc,
            Assignments assignments,
            Reporting reporting,
            Directives directives,
            Agencies agencies,
            Stories stories) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.reporting = reporting;
        this.directives = directives;
        this.agencies = agencies;
        this.stories = stories;
    }

    Optional<WorkItem> find(UUID id) {
        return jdbc.sql("select 'REPORT' from report where id = :id union all select 'ASSIGNMENT' from assignment"
                        + " where id = :id union all select 'RECEIPT' from receipt where id = :id")
                .param("id", id)
                .query(String.class)
                .optional()
                .map(kind -> switch (kind) {
                    case "REPORT" -> report(id);
                    case "ASSIGNMENT" -> assignment(id);
                    default -> receipt(id);
                });
    }

    private WorkItem report(UUID id) {
        Report report = reporting.get(id);
        Round round = reporting.round(report.roundId());
        Directive directive = directives.get(round.directiveId());
        return new WorkItem(
                id,
                directive.id(),
                report.agency(),
                report.processInstanceId(),
                round.reportTitle(directive) + " · "
                        + agencies.get(report.agency()).name(),
                stories.of(
                        report, round, agencies.get(directive.standingAgency()).name()),
                List.of(),
                List.of(report.agency(), directive.standingAgency()),
                "/bao-cao/" + id);
    }

    private WorkItem assignment(UUID id) {
        Assignment assignment = assignments.get(id);
        Directive directive = directives.get(assignment.directiveId());
        String lead = agencies.get(assignment.leadAgency()).name();
        List<String> cooperators = cooperators(id);
        return new WorkItem(
                id,
                directive.id(),
                assignment.leadAgency(),
                assignment.processInstanceId(),
                assignment.title() + " · " + directive.label(),
                stories.of(assignment, lead),
                with(cooperators, earlierLeads(id)),
                with(cooperators, List.of(assignment.leadAgency())),
                "/nhiem-vu/" + id);
    }

    private List<String> cooperators(UUID assignment) {
        return jdbc.sql("select agency from assignment_cooperator where assignment_id = ?")
                .param(assignment)
                .query(String.class)
                .list();
    }

    /** Those it was delivered to before: old mails still say what became of it. */
    private List<String> earlierLeads(UUID assignment) {
        return jdbc.sql("select distinct r.agency from receipt r join receipt_line l on l.receipt_id = r.id"
                        + " where l.assignment_id = ?")
                .param(assignment)
                .query(String.class)
                .list();
    }

    private static List<String> with(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private WorkItem receipt(UUID id) {
        return jdbc.sql("select * from receipt where id = ?")
                .param(id)
                .query(this::received)
                .single();
    }

    private WorkItem received(ResultSet rs, int row) throws SQLException {
        Directive directive = directives.get(rs.getObject("directive_id", UUID.class));
        String agency = rs.getString("agency");
        Timestamp completed = rs.getTimestamp("completed_at");
        return new WorkItem(
                rs.getObject("id", UUID.class),
                directive.id(),
                agency,
                rs.getString("process_instance_id"),
                "Tiếp nhận, phân công · " + directive.label() + " · "
                        + agencies.get(agency).name(),
                completed == null
                        ? "Chờ tiếp nhận đến " + VietnameseDates.endOf(rs.getObject("due_on", LocalDate.class)) + "."
                        : (rs.getBoolean("deemed") ? "Được coi là đã tiếp nhận lúc " : "Đã tiếp nhận lúc ")
                                + VietnameseDates.moment(completed.toInstant()) + ".",
                List.of(),
                List.of(),
                null);
    }
}
