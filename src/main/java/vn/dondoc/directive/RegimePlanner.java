package vn.dondoc.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DataRule;
import vn.dondoc.calendar.PeriodWindow;

/**
 * From which day on a changed regime holds: from the next period on. What was opened stays as it is, the days of the old
 * and the new regime neither overlap nor leave a gap, unless the new one's next period could not be sent in time any more.
 */
@Component
class RegimePlanner {
    private final OpenedPeriods opened;
    private final RegimeOutlook outlook;
    private final Clock clock;

    RegimePlanner(OpenedPeriods opened, RegimeOutlook outlook, Clock clock) {
        this.opened = opened;
        this.outlook = outlook;
        this.clock = clock;
    }

    /** The current period of a new regime is reported whole, from the issue of the directive at the earliest. */
    RegimeStep added(int card, RegimeValues now, LocalDate issuedOn) {
        LocalDate today = today();
        LocalDate starts = today;
        if (now.cadence().recurs()) {
            var data = new DataRule(now.dataDay());
            starts = data.firstDayOf(data.firstEndingFrom(now.cadence(), today));
        }
        return new RegimeStep(card, null, now, null, later(starts, issuedOn), null);
    }

    RegimeStep ended(ReportingRegime old) {
        LocalDate ends = opened.lastDataDay(old.id()).orElse(null);
        if (ends != null && old.cadence() == Cadence.ON_REQUEST) ends = later(ends, today().minusDays(1));
        if (ends != null && old.inForce().from() != null)
            ends = later(ends, old.inForce().from());
        return new RegimeStep(-1, old, null, ends, null, null);
    }

    RegimeStep changed(int card, ReportingRegime old, RegimeValues now, LocalDate issuedOn) {
        Optional<LocalDate> last = opened.lastDataDay(old.id());
        LocalDate from = last.map(day -> day.plusDays(1)).orElse(old.inForce().from());
        if (now.cadence() == Cadence.ON_REQUEST) from = onRequest(last, old, issuedOn);
        LocalDate earliest = Objects.requireNonNullElse(from, issuedOn);
        LocalDate starts = now.cadence().recurs() ? inTime(now, from, earliest, issuedOn) : from;
        RegimeStep.Gap gap = Objects.equals(starts, from) ? null : new RegimeStep.Gap(earliest, starts.minusDays(1));
        return new RegimeStep(card, old, now, oldEnds(last, old, starts, issuedOn), starts, gap);
    }

    private LocalDate onRequest(Optional<LocalDate> last, ReportingRegime old, LocalDate issuedOn) {
        LocalDate after = last.map(day -> day.plusDays(1)).orElse(today());
        LocalDate start = later(later(today(), after), issuedOn);
        boolean asked = last.isPresent() && old.inForce().from() != null;
        return asked ? later(start, old.inForce().from().plusDays(1)) : start;
    }

    private LocalDate oldEnds(Optional<LocalDate> last, ReportingRegime old, LocalDate starts, LocalDate issuedOn) {
        if (last.isPresent() && old.cadence() != Cadence.ON_REQUEST) return last.get();
        if (starts == null) return null;
        LocalDate began = old.startsOn(issuedOn);
        return starts.isAfter(began) ? starts.minusDays(1) : null;
    }

    /** {@code from}, or the first day of the first period after it that can still be sent in time. */
    private LocalDate inTime(RegimeValues now, LocalDate from, LocalDate earliest, LocalDate issuedOn) {
        ReportingRegime regime =
                now.regime(new ReportingRegime.InForce(from, null)).orElseThrow();
        Optional<PeriodWindow> next = outlook.firstDueFrom(today(), regime, issuedOn);
        if (next.isEmpty() || !next.get().dataFrom().isAfter(earliest)) return from;
        return next.get().dataFrom();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
