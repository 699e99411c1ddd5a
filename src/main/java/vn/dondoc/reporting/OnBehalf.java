package vn.dondoc.reporting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** "Nhập thay": the standing agency types in what an agency sent outside the system. It is accepted with that. */
@Service
class OnBehalf {
    private final ReportCases cases;
    private final ReportChanges changes;
    private final OnBehalfLines lines;
    private final LateRefusals late;
    private final ReportDeparture departure;
    private final ReportChecking checking;
    private final FileStore files;
    private final Processes processes;
    private final AuditTrail audit;
    private final Clock clock;

    OnBehalf(
            ReportCases cases,
            ReportChanges changes,
            OnBehalfLines lines,
            LateRefusals late,
            ReportDeparture departure,
            ReportChecking checking,
            FileStore files,
            Processes processes,
            AuditTrail audit,
            Clock clock) {
        this.cases = cases;
        this.changes = changes;
        this.lines = lines;
        this.late = late;
        this.departure = departure;
        this.checking = checking;
        this.files = files;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param scan the signed document; null when none was attached */
    @Transactional
    public void enter(SignedIn person, UUID reportId, OnBehalfEntry typed, InspectedFile scan) {
        ReportCase c = cases.lock(reportId);
        if (!person.coordinates(c.directive().standingAgency())) throw ReportRefused.unknown();
        late.requireRunning(c);
        if (!c.report().state().inPreparation()) throw ReportRefused.alreadyHere(c.agency());
        OnBehalfEntry entry = checked(c, typed);
        requireLikelyArrival(c, entry.arrivedAt());
        DocumentDates.requireOrder(entry.documentDate(), entry.arrivedAt());
        lines.write(c, entry.lines(), person.login());
        if (scan != null) files.keep(FileOwner.ofReport(c), scan, person.login(), true);
        changes.enteredOnBehalf(reportId, entry, person.login());
        departure.announce(c);
        checking.afterAcceptance(cases.get(reportId), person.login());
        if (!processes.correlateIfWaiting(c.report().processInstanceId(), Message.REPORT_ENTERED_ON_BEHALF))
            throw ReportRefused.alreadyHere(c.agency());
        audit.record(
                person.login(), "report.enteredOnBehalf", "REPORT", reportId, Map.of("arrivedAt", entry.arrivedAt()));
    }

    private OnBehalfEntry checked(ReportCase c, OnBehalfEntry e) {
        if (e.source() == null || e.arrivedAt() == null) throw ReportRefused.arrivalMissing();
        String number = TypedText.of("Số, ký hiệu", e.documentNumber(), LineRules.SHORT);
        if (number == null || e.documentDate() == null) throw ReportRefused.documentMissing();
        DocumentDates.require(e.documentDate(), c, LocalDate.now(clock));
        return new OnBehalfEntry(e.source(), e.arrivedAt(), number, e.documentDate(), e.lines());
    }

    private void requireLikelyArrival(ReportCase c, Instant arrivedAt) {
        if (arrivedAt.isAfter(clock.instant())) throw ReportRefused.arrivalInFuture();
        LocalDate opened = opening(c);
        if (VietnameseDates.dayOf(arrivedAt).isBefore(opened)) throw ReportRefused.arrivalBeforeOpening(opened);
    }

    /** By the calendar: after an outage the round itself opened later than agencies were entitled to send. */
    private LocalDate opening(ReportCase c) {
        return c.round().opensOn() == null
                ? VietnameseDates.dayOf(c.round().openedAt())
                : c.round().opensOn();
    }
}
