package vn.dondoc.reporting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;

/** What a coordinator does from the board about one agency: urges it at once, notes why it is late. */
@Service
class Coordinating {
    /** Our own rule: urging more often than that is noise. */
    private static final Duration BETWEEN_NUDGES = Duration.ofHours(1);

    private final ReportCases cases;
    private final Reports reports;
    private final ReportChanges changes;
    private final LateRefusals late;
    private final ReportLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    Coordinating(
            ReportCases cases,
            Reports reports,
            ReportChanges changes,
            LateRefusals late,
            ReportLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.reports = reports;
        this.changes = changes;
        this.late = late;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** A letter at once to officer, head and mailbox; at most one in an hour. */
    @Transactional
    public void nudge(SignedIn person, UUID reportId) {
        ReportCase c = coordinated(person, reportId);
        late.requireRunning(c);
        if (!c.report().state().inPreparation()) throw ReportRefused.nothingToNudge(c.agency());
        Instant now = clock.instant();
        reports.nudgedAt(reportId)
                .filter(at -> at.plus(BETWEEN_NUDGES).isAfter(now))
                .ifPresent(at -> {
                    throw ReportRefused.nudgedAlready(VietnameseDates.moment(at));
                });
        changes.setNudged(reportId);
        letters.nudged(c);
        audit.record(person.login(), "report.nudged", "REPORT", reportId, Map.of());
    }

    /** Why it is late, for the annex of the consolidated report; an empty text takes the note away. */
    @Transactional
    public void noteLateReason(SignedIn person, UUID reportId, String reason) {
        ReportCase c = coordinated(person, reportId);
        LocalDate due = c.round().dueOn();
        boolean missing = c.report().sentAt() == null && LocalDate.now(clock).isAfter(due);
        if (!missing && !c.report().late(due)) throw ReportRefused.notLate();
        changes.setLateReason(reportId, TypedText.of("Lý do chậm", reason, LineRules.SHORT));
        audit.record(person.login(), "report.lateReasonNoted", "REPORT", reportId, Map.of());
    }

    private ReportCase coordinated(SignedIn person, UUID reportId) {
        ReportCase c = cases.lock(reportId);
        if (!person.coordinates(c.directive().standingAgency())) throw ReportRefused.unknown();
        return c;
    }
}
