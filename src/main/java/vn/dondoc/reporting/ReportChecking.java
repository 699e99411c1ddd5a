package vn.dondoc.reporting;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;

/** The standing agency accepts a report, or returns this one alone; the others go on. */
@Service
class ReportChecking {
    private final ReportCases cases;
    private final ReportChanges changes;
    private final Lines lines;
    private final Assignments assignments;
    private final ReportLetters letters;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    ReportChecking(
            ReportCases cases,
            ReportChanges changes,
            Lines lines,
            Assignments assignments,
            ReportLetters letters,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.cases = cases;
        this.changes = changes;
        this.lines = lines;
        this.assignments = assignments;
        this.letters = letters;
        this.events = events;
        this.audit = audit;
    }

    @Transactional
    public void accept(UUID reportId, String by) {
        ReportCase c = cases.lock(reportId);
        if (c.report().state() != Report.State.CHECKING) throw ReportRefused.notChecking();
        changes.accepted(reportId, by);
        afterAcceptance(cases.get(reportId), by);
    }

    /** What follows from an acceptance, also of a report that was entered on behalf of the agency. */
    void afterAcceptance(ReportCase c, String by) {
        for (Line line : lines.of(c.report().id())) reportDone(c, line);
        events.publishEvent(new ReportingEvents.Accepted(
                c.report().id(), c.round().id(), c.agency().code()));
        audit.record(
                by,
                "report.accepted",
                "REPORT",
                c.report().id(),
                Map.of("version", c.report().version()));
    }

    @Transactional
    public void returnForMore(UUID reportId, String reason, String by) {
        ReportCase c = cases.lock(reportId);
        if (c.report().state() != Report.State.CHECKING) throw ReportRefused.notChecking();
        if (!c.round().takesReports()) throw ReportRefused.returnAfterEnd(c.round());
        changes.returned(c.report(), reason, true, by);
        letters.returned(cases.get(reportId));
        audit.record(by, "report.returned", "REPORT", reportId, Map.of());
    }

    private void reportDone(ReportCase c, Line line) {
        LineFields f = line.fields();
        if (!f.reportedDone() || f.nothingNew()) return;
        assignments.resultReported(
                line.assignmentId(),
                f.result(),
                f.productDocument(),
                f.productDate(),
                VietnameseDates.dayOf(c.report().sentAt()),
                c.report().enteredBy() == null
                        ? c.report().submittedBy()
                        : c.report().enteredBy());
    }
}
