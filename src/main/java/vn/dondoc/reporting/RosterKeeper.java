package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentEvents;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.shared.AuditTrail;

/** Until a round is due its lines follow what happens to the assignments; then the list is frozen. */
@Component
class RosterKeeper {
    private final Reports reports;
    private final ReportChanges changes;
    private final Lines lines;
    private final Rounds rounds;
    private final Assignments assignments;
    private final Clock clock;

    RosterKeeper(
            Reports reports, ReportChanges changes, Lines lines, Rounds rounds, Assignments assignments, Clock clock) {
        this.reports = reports;
        this.changes = changes;
        this.lines = lines;
        this.rounds = rounds;
        this.assignments = assignments;
        this.clock = clock;
    }

    @EventListener
    void reassigned(AssignmentEvents.Reassigned event) {
        withdraw(event.id(), event.directiveId(), event.from());
        add(event.directiveId(), event.to(), List.of(assignments.get(event.id())));
    }

    /** What was done in the period still belongs into its report; what was withdrawn or ended by decision does not. */
    @EventListener
    void ended(AssignmentEvents.Ended event) {
        if (assignments.get(event.id()).state() != Assignment.State.DONE)
            withdraw(event.id(), event.directiveId(), event.agency());
    }

    /** Who reports follows from the regime alone: an agency that it does not bind owes no report for what was added. */
    @EventListener
    void added(AssignmentEvents.Added event) {
        add(
                event.directiveId(),
                event.agency(),
                List.copyOf(assignments.byId(event.ids()).values()));
    }

    /** Work that was delivered while a round is open joins it. */
    @EventListener
    void delivered(AssignmentEvents.Delivered event) {
        LocalDate today = LocalDate.now(clock);
        for (Round round : rounds.ofDirective(event.directiveId()))
            if (round.followsChanges(today))
                for (String agency : reports.agenciesOf(round.id()))
                    add(event.directiveId(), agency, assignments.reportable(event.directiveId(), agency));
    }

    private void withdraw(UUID assignmentId, UUID directiveId, String agency) {
        for (Report report : reports.lockFollowing(directiveId, agency, LocalDate.now(clock)))
            if (report.state() != Report.State.ACCEPTED && lines.withdraw(report.id(), assignmentId))
                changes.touch(report.id(), AuditTrail.SYSTEM);
    }

    private void add(UUID directiveId, String agency, List<Assignment> work) {
        for (Report report : reports.lockFollowing(directiveId, agency, LocalDate.now(clock)))
            if (report.state().inPreparation()) add(report, work);
    }

    private void add(Report report, List<Assignment> work) {
        Set<UUID> present =
                lines.of(report.id()).stream().map(Line::assignmentId).collect(Collectors.toSet());
        List<Assignment> missing =
                work.stream().filter(a -> !present.contains(a.id())).toList();
        if (missing.isEmpty()) return;
        lines.open(Map.of(report.id(), missing));
        changes.touch(report.id(), AuditTrail.SYSTEM);
    }
}
