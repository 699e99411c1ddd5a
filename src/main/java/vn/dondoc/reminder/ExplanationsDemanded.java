package vn.dondoc.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.directive.Directives;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Round;
import vn.dondoc.shared.AuditTrail;

/** Opens the task to explain where a rung demanded it. The letter is the morning's. */
@Service
class ExplanationsDemanded {
    private final Assignments assignments;
    private final Reporting reporting;
    private final Directives directives;
    private final Explanations explanations;
    private final Demands demands;
    private final ExplanationTerm term;
    private final Clock clock;

    ExplanationsDemanded(
            Assignments assignments,
            Reporting reporting,
            Directives directives,
            Explanations explanations,
            Demands demands,
            ExplanationTerm term,
            Clock clock) {
        this.assignments = assignments;
        this.reporting = reporting;
        this.directives = directives;
        this.explanations = explanations;
        this.demands = demands;
        this.term = term;
        this.clock = clock;
    }

    private record Late(Explanations.Matter matter, String instanceId) {}

    /** What is done, suspended, returned or moved since the sweep looked owes none; what is owed is not asked twice. */
    @Transactional
    void open(String reference) {
        int colon = reference.indexOf(':');
        UUID id = UUID.fromString(reference.substring(colon + 1));
        boolean report = reference.startsWith(ReportKind.CODE + ":");
        (report ? lateReport(id) : lateAssignment(id)).ifPresent(this::demand);
    }

    private void demand(Late late) {
        Explanations.Matter matter = late.matter();
        if (!demands.use(matter.id(), matter.agency(), matter.dueOn())) return;
        boolean owed = explanations.of(matter.id()).stream()
                .anyMatch(e -> e.agency().equals(matter.agency()) && e.answeredOn() == null);
        if (owed) return;
        explanations.demand(matter, late.instanceId(), term.from(LocalDate.now(clock)), AuditTrail.SYSTEM);
    }

    private Optional<Late> lateAssignment(UUID id) {
        Assignment a = assignments.hold(id);
        if (!a.state().open() || a.state() == Assignment.State.RETURNED) return Optional.empty();
        return Optional.of(new Late(
                new Explanations.Matter(
                        SubjectKind.ASSIGNMENT, a.id(), a.directiveId(), a.leadAgency(), a.title(), a.dueOn()),
                a.processInstanceId()));
    }

    private Optional<Late> lateReport(UUID id) {
        Report report = reporting.hold(id);
        if (!report.state().inPreparation() || report.sentAt() != null) return Optional.empty();
        Round round = reporting.round(report.roundId());
        return Optional.of(new Late(
                new Explanations.Matter(
                        SubjectKind.REPORT,
                        id,
                        round.directiveId(),
                        report.agency(),
                        round.reportTitle(directives.get(round.directiveId())),
                        report.sendBy() == null ? round.dueOn() : report.sendBy()),
                report.processInstanceId()));
    }
}
