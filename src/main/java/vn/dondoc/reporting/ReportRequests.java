package vn.dondoc.reporting;

import static vn.dondoc.workflow.ProcessVariables.PERIOD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.PeriodWindow;
import vn.dondoc.calendar.ReportingCalendar;
import vn.dondoc.calendar.SetDays;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.ReportingRegime;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** Asks for a report under a regime on request: its round opens at once. */
@Service
class ReportRequests {
    private final Directives directives;
    private final RequestRows rows;
    private final ReportingCalendar calendar;
    private final Processes processes;
    private final AuditTrail audit;
    private final Clock clock;

    ReportRequests(
            Directives directives,
            RequestRows rows,
            ReportingCalendar calendar,
            Processes processes,
            AuditTrail audit,
            Clock clock) {
        this.directives = directives;
        this.rows = rows;
        this.calendar = calendar;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** A regime under which the person may ask. */
    record Choice(Directive directive, ReportingRegime regime) {}

    List<Choice> choices(SignedIn person) {
        LocalDate today = LocalDate.now(clock);
        return directives.live().stream()
                .filter(d -> person.coordinates(d.standingAgency()))
                .flatMap(d -> directives.regimes(d.id()).stream()
                        .filter(r -> r.cadence() == Cadence.ON_REQUEST)
                        .filter(r ->
                                r.inForce().to() == null || !r.inForce().to().isBefore(today))
                        .map(r -> new Choice(d, r)))
                .toList();
    }

    /**
     * @return the window of the round that opens
     * @throws RequestRefused when something is missing, out of place or asked for already
     * @throws vn.dondoc.calendar.DueRuleRefused when a level is left without a working day
     * @throws vn.dondoc.calendar.CalendarRefused when a date lies in a year that was not entered
     */
    @Transactional
    public PeriodWindow ask(SignedIn person, UUID regimeId, TypedRequest typed) {
        directives.hold(choice(person, regimeId).directive().id());
        Choice choice = choice(person, regimeId);
        LocalDate today = LocalDate.now(clock);
        SetDays days = typed.days(choice.directive().issuedOn(), today);
        String content = typed.content();
        rows.lock(regimeId);
        rows.same(regimeId, days, content).ifPresent(period -> {
            throw RequestRefused.again(period);
        });
        var request =
                new ReportRequest(rows.next(choice.regime(), today.getYear()), days, today, content, typed.basis());
        PeriodWindow window = request.window(choice.regime(), calendar);
        rows.insert(regimeId, request, person.login(), clock.instant());
        audit.record(
                person.login(),
                "report.requested",
                "DIRECTIVE",
                choice.directive().id(),
                Map.of("period", request.period().code(), "dueOn", window.due().date()));
        boolean heard = processes.correlateIfWaiting(
                choice.directive().processInstanceId(),
                Message.PERIOD_OPENS,
                PERIOD.of(regimeId + "/" + request.period().code()));
        if (!heard) throw RequestRefused.afterEnd();
        return window;
    }

    private Choice choice(SignedIn person, UUID regimeId) {
        return choices(person).stream()
                .filter(c -> c.regime().id().equals(regimeId))
                .findFirst()
                .orElseThrow(ReportRefused::roundUnknown);
    }
}
