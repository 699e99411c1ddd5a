package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DateMove;
import vn.dondoc.calendar.DueDate;
import vn.dondoc.calendar.FollowsCalendar;
import vn.dondoc.calendar.PeriodWindow;
import vn.dondoc.calendar.ReportingCalendar;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Directives;
import vn.dondoc.directive.ReportingRegime;
import vn.dondoc.shared.DomainException;

/**
 * The due dates of rounds that follow from a regime: the agencies' while the round is open, the consolidated report's until
 * it has passed. A closed round keeps the agencies' date: who was late stays late.
 */
@Component
class RoundDates implements FollowsCalendar {
    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Regimes regimes;
    private final RequestRows requests;
    private final Directives directives;
    private final Clock clock;

    RoundDates(
            JdbcClient jdbc, Rounds rounds, Regimes regimes, RequestRows requests, Directives directives, Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.regimes = regimes;
        this.requests = requests;
        this.directives = directives;
        this.clock = clock;
    }

    @Override
    public List<DateMove> moves(WorkingCalendar before, WorkingCalendar after) {
        List<DateMove> moves = new ArrayList<>();
        for (Round round : rounds.running()) {
            ReportingRegime regime = regimes.of(round);
            Optional<PeriodWindow> was = window(round, regime, before);
            Optional<PeriodWindow> becomes = window(round, regime, after);
            if (becomes.isEmpty()) continue;
            if (round.state() == Round.State.OPEN)
                moved(round.dueOn(), was.map(PeriodWindow::due), becomes.get().due())
                        .map(due -> move(DateMove.Kind.ROUND, round, null, round.dueOn(), due))
                        .ifPresent(moves::add);
            onward(round, was, becomes.get()).ifPresent(moves::add);
        }
        return moves;
    }

    private Optional<DateMove> onward(Round round, Optional<PeriodWindow> was, PeriodWindow becomes) {
        if (round.onward() == null || round.onward().date().isBefore(LocalDate.now(clock))) return Optional.empty();
        LocalDate now = round.onward().date();
        String standing = directives.get(round.directiveId()).standingAgency();
        return moved(now, was.map(PeriodWindow::onward), becomes.onward())
                .map(due -> move(DateMove.Kind.ONWARD, round, standing, now, due));
    }

    /** The other date, when it is the calendar that makes it another one. */
    private static Optional<DueDate> moved(LocalDate now, Optional<DueDate> was, DueDate becomes) {
        boolean same = becomes.date().equals(now)
                || was.map(DueDate::date).filter(becomes.date()::equals).isPresent();
        return same ? Optional.empty() : Optional.of(becomes);
    }

    /** Empty where the calendar, or the rule by it, gives no date: the round keeps the one it has. */
    private Optional<PeriodWindow> window(Round round, ReportingRegime regime, WorkingCalendar calendar) {
        ReportingCalendar reporting = new ReportingCalendar(calendar);
        try {
            return regime.cadence() == Cadence.ON_REQUEST
                    ? Optional.of(requests.get(regime.id(), round.period()).window(regime, reporting))
                    : regime.windowOf(
                            round.period(), directives.get(round.directiveId()).issuedOn(), reporting);
        } catch (DomainException noDate) {
            return Optional.empty();
        }
    }

    private static DateMove move(DateMove.Kind kind, Round round, String agency, LocalDate from, DueDate to) {
        return new DateMove(
                kind,
                round.id(),
                round.directiveId(),
                agency,
                null,
                "báo cáo " + round.period().shortLabel(),
                from,
                to.date(),
                to.explanation());
    }

    @Override
    public void move(List<DateMove> all, Because because) {
        write(all, DateMove.Kind.ROUND, "due_on", "due_explanation", "OPEN");
        write(all, DateMove.Kind.ONWARD, "onward_due_on", "onward_explanation", "OPEN,CLOSED");
    }

    private void write(List<DateMove> all, DateMove.Kind kind, String column, String explanation, String states) {
        List<DateMove> moves = all.stream().filter(m -> m.kind() == kind).toList();
        if (moves.isEmpty()) return;
        jdbc.sql("update report_round r set " + column + " = u.new::date, " + explanation + " = u.rule"
                        + " from unnest(?::text[], ?::text[], ?::text[], ?::text[]) u (id, old, new, rule)"
                        + " where r.id = u.id::uuid and r." + column + " = u.old::date and r.state = any(?)")
                .param(texts(moves, DateMove::subjectId))
                .param(texts(moves, DateMove::from))
                .param(texts(moves, DateMove::to))
                .param(texts(moves, DateMove::rule))
                .param(states.split(","))
                .update();
    }

    private static String[] texts(List<DateMove> moves, Function<DateMove, ?> column) {
        return moves.stream().map(column).map(String::valueOf).toArray(String[]::new);
    }
}
