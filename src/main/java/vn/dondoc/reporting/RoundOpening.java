package vn.dondoc.reporting;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.PeriodWindow;
import vn.dondoc.calendar.ReportingCalendar;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.ReportingRegime;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;

/** Opens the round of one period. Asked twice, it opens one. */
@Service
class RoundOpening {
    private final Directives directives;
    private final Regimes regimes;
    private final RequestRows requests;
    private final ReportingCalendar calendar;
    private final Rounds rounds;
    private final Processes processes;
    private final AuditTrail audit;
    private final Clock clock;

    RoundOpening(
            Directives directives,
            Regimes regimes,
            RequestRows requests,
            ReportingCalendar calendar,
            Rounds rounds,
            Processes processes,
            AuditTrail audit,
            Clock clock) {
        this.directives = directives;
        this.regimes = regimes;
        this.requests = requests;
        this.calendar = calendar;
        this.rounds = rounds;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void open(UUID directiveId, UUID regimeId, ReportingPeriod period) {
        // Nobody changes the regime until the round is there.
        directives.hold(directiveId);
        Directive directive = directives.get(directiveId);
        if (directive.state() != Directive.State.CLOSED)
            regimes.find(directiveId, regimeId).ifPresent(regime -> open(directive, regime, period));
    }

    private void open(Directive directive, ReportingRegime regime, ReportingPeriod period) {
        if (regime.cadence() == Cadence.ON_REQUEST) {
            ReportRequest request = requests.get(regime.id(), period);
            open(directive, regime, request.window(regime, calendar), request.content());
        } else
            regime.windowOf(period, directive.issuedOn(), calendar)
                    .ifPresent(window -> open(directive, regime, window, null));
    }

    private void open(Directive directive, ReportingRegime regime, PeriodWindow window, String request) {
        UUID id = UUID.randomUUID();
        if (!rounds.insert(id, regime, window, request, clock.instant())) return;
        String instance = processes.start(
                ProcessKey.REPORT_ROUND,
                directive.key() + "/" + window.period().code(),
                ProcessVariables.DIRECTIVE_ID.of(directive.id()),
                ProcessVariables.ROUND_ID.of(id));
        rounds.setInstance(id, instance);
        audit.record(
                AuditTrail.SYSTEM,
                "round.opened",
                "ROUND",
                id,
                Map.of("period", window.period().code(), "dueOn", window.due().date()));
    }
}
