package vn.dondoc.reporting;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** "Rút lại để sửa": after sending, until the standing agency opened it. The first sending stays the one that counts. */
@Service
class TakingBack {
    private final ReportCases cases;
    private final ReportChanges changes;
    private final LateRefusals late;
    private final Agencies agencies;
    private final Processes processes;
    private final AuditTrail audit;

    TakingBack(
            ReportCases cases,
            ReportChanges changes,
            LateRefusals late,
            Agencies agencies,
            Processes processes,
            AuditTrail audit) {
        this.cases = cases;
        this.changes = changes;
        this.late = late;
        this.agencies = agencies;
        this.processes = processes;
        this.audit = audit;
    }

    @Transactional
    public void takeBack(SignedIn person, UUID reportId) {
        ReportCase c = cases.lock(reportId);
        if (!mayTakeBack(person, c.report())) throw ReportRefused.unknown();
        late.requireOpenRound(c);
        if (!waits(c)) throw ReportRefused.notChecking();
        if (c.report().openedAt() != null)
            throw ReportRefused.alreadyOpened(
                    c.report(), agencies.get(c.directive().standingAgency()));
        changes.takenBack(reportId);
        if (!processes.correlateIfWaiting(c.report().processInstanceId(), Message.REPORT_TAKEN_BACK))
            throw ReportRefused.notChecking();
        audit.record(person.login(), "report.takenBack", "REPORT", reportId, Map.of());
    }

    boolean offeredTo(SignedIn person, ReportCase c) {
        return mayTakeBack(person, c.report())
                && waits(c)
                && c.report().openedAt() == null
                && c.round().takesReports();
    }

    /** The standing agency's own report is accepted as it comes. */
    private static boolean waits(ReportCase c) {
        return c.report().state() == Report.State.CHECKING && !c.own();
    }

    private static boolean mayTakeBack(SignedIn person, Report report) {
        return person.agency().equals(report.agency()) && (person.is(Role.OFFICER) || person.is(Role.HEAD));
    }
}
