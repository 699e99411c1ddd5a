package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.shared.AuditTrail;

/** An officer hands the report in, and the head of the agency agrees where the agency wants that. */
@Service
class ReportSending {
    private final ReportCases cases;
    private final ReportChanges changes;
    private final Lines lines;
    private final LateRefusals late;
    private final ReportDeparture departure;
    private final Assignments assignments;
    private final Agencies agencies;
    private final AuditTrail audit;
    private final Clock clock;

    ReportSending(
            ReportCases cases,
            ReportChanges changes,
            Lines lines,
            LateRefusals late,
            ReportDeparture departure,
            Assignments assignments,
            Agencies agencies,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.changes = changes;
        this.lines = lines;
        this.late = late;
        this.departure = departure;
        this.assignments = assignments;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param version of the report that the officer saw when he pressed the button */
    @Transactional
    public void submit(UUID reportId, int version, String login) {
        ReportCase c = cases.lock(reportId);
        late.requireEditable(c);
        requireSeen(c.report(), version);
        requireComplete(c);
        lines.clearFolded(reportId);
        changes.submitted(reportId, login);
        if (needsHead(c, login))
            audit.record(login, "report.submitted", "REPORT", reportId, Map.of("version", version));
        else departure.leave(c, login);
    }

    /** The head agrees: the report leaves the agency. */
    @Transactional
    public void approve(UUID reportId, String head) {
        ReportCase c = cases.lock(reportId);
        late.requireRunning(c);
        if (c.report().state() != Report.State.APPROVING) throw ReportRefused.alreadyHandedIn(c.report());
        // An assignment that arrived while the report lay before him has no answer yet.
        requireComplete(c);
        departure.leave(c, head);
    }

    /** The head wants changes first: back to the officer, nothing has left the agency. */
    @Transactional
    public void sendBack(UUID reportId, String reason, String head) {
        ReportCase c = cases.lock(reportId);
        late.requireRunning(c);
        if (c.report().state() != Report.State.APPROVING) throw ReportRefused.alreadyHandedIn(c.report());
        changes.returned(c.report(), reason, false, head);
        audit.record(head, "report.sentBackByHead", "REPORT", reportId, Map.of());
    }

    private void requireSeen(Report report, int version) {
        if (report.version() == version) return;
        throw report.changedBy().equals(AuditTrail.SYSTEM)
                ? ReportRefused.rosterChanged(report)
                : ReportRefused.stale(agencies.nameOf(report.changedBy()), report);
    }

    private void requireComplete(ReportCase c) {
        List<Line> written = lines.of(c.report().id());
        Map<UUID, Assignment> reportedOn =
                assignments.byId(written.stream().map(Line::assignmentId).toList());
        LineRules.requireComplete(written, reportedOn, c.directive(), LocalDate.now(clock));
    }

    /** A head who hands it in himself, or who has signed this very text, need not approve it once more. */
    private boolean needsHead(ReportCase c, String login) {
        boolean headHimself = agencies.officersOf(c.agency().code(), Role.HEAD).stream()
                .anyMatch(o -> o.login().equals(login));
        return c.agency().headApproves() && !headHimself && !c.report().signed();
    }
}
