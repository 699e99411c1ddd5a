package vn.dondoc.reporting;

import static vn.dondoc.workflow.ProcessVariables.PERIOD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.ReportingRegime;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** Each working morning: opens the periods that are due to open, closes the rounds past due, tells their instances. */
@Service
class PeriodTurning {
    private final Directives directives;
    private final DuePeriods periods;
    private final Rounds rounds;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    PeriodTurning(
            Directives directives,
            DuePeriods periods,
            Rounds rounds,
            Processes processes,
            ApplicationEventPublisher events,
            AuditTrail audit,
            Clock clock) {
        this.directives = directives;
        this.periods = periods;
        this.rounds = rounds;
        this.processes = processes;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    void turn(LocalDate today) {
        openDue(today);
        rounds.running().stream().filter(r -> r.dueOn().isBefore(today)).forEach(this::closeIfOpen);
        rounds.running().stream().filter(r -> r.state() == Round.State.CLOSED).forEach(this::tell);
    }

    private void openDue(LocalDate today) {
        List<ReportingRegime> regimes = directives.liveRegimes();
        Map<UUID, Directive> of = directives.byId(
                regimes.stream().map(ReportingRegime::directiveId).collect(Collectors.toSet()));
        Map<UUID, Set<String>> present =
                rounds.periodCodes(regimes.stream().map(ReportingRegime::id).toList());
        for (ReportingRegime regime : regimes)
            openDue(of.get(regime.directiveId()), regime, present.getOrDefault(regime.id(), Set.of()), today);
    }

    private void openDue(Directive directive, ReportingRegime regime, Set<String> present, LocalDate today) {
        for (ReportingPeriod period : periods.of(directive, regime, present, today))
            processes.correlateIfWaiting(
                    directive.processInstanceId(), Message.PERIOD_OPENS, PERIOD.of(regime.id() + "/" + period.code()));
    }

    private void closeIfOpen(Round seen) {
        Round round = rounds.lock(seen.id());
        if (round.state() != Round.State.OPEN) return;
        rounds.close(round.id(), clock.instant());
        audit.record(AuditTrail.SYSTEM, "round.closed", "ROUND", round.id(), Map.of("dueOn", round.dueOn()));
        events.publishEvent(new ReportingEvents.RoundClosed(round.id(), round.directiveId()));
    }

    /**
     * Asked again every morning, not only on the day itself: an instance that was still opening its reports, or that
     * waited for a signature when the next round closed, hears of it as soon as it listens.
     */
    private void tell(Round round) {
        processes.correlateIfWaiting(round.processInstanceId(), Message.ROUND_CLOSES);
        if (rounds.superseded(round))
            processes.correlateIfWaiting(round.processInstanceId(), Message.NEXT_ROUND_CLOSES);
    }
}
