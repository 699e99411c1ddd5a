package vn.dondoc.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.DueRuleRefused;
import vn.dondoc.calendar.PeriodWindow;
import vn.dondoc.calendar.ReportingCalendar;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.shared.DomainException;

/** The periods a regime will open, as far as the calendar was entered. */
@Component
class RegimeOutlook {
    private final ReportingCalendar reporting;
    private final WorkingCalendar calendar;
    private final Clock clock;

    RegimeOutlook(ReportingCalendar reporting, WorkingCalendar calendar, Clock clock) {
        this.reporting = reporting;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * The first refusal that the morning sweep would meet: by the rule for due dates in any period that can still be
     * opened, or by a calendar that does not reach back to a period's opening.
     */
    Optional<DomainException> refusal(Cadence cadence, LocalDate issuedOn, DueRule rule, int opensBefore) {
        try {
            for (ReportingPeriod period : entered(cadence, issuedOn))
                reporting.windowOf(period, issuedOn, rule, opensBefore);
            return Optional.empty();
        } catch (DueRuleRefused | CalendarRefused refusal) {
            return Optional.of(refusal);
        }
    }

    /** The next {@code count} periods not yet past due, fewer where the calendar ends before. */
    List<PeriodWindow> next(int count, Cadence cadence, LocalDate issuedOn, DueRule rule, int opensBefore) {
        List<PeriodWindow> windows = new ArrayList<>();
        for (ReportingPeriod period : entered(cadence, issuedOn))
            reporting
                    .windowOf(period, issuedOn, rule, opensBefore)
                    .filter(w -> !w.due().date().isBefore(LocalDate.now(clock)))
                    .filter(w -> windows.size() < count)
                    .ifPresent(windows::add);
        return windows;
    }

    /** From the first period of a directive issued then, or of this year, to the end of the last entered year. */
    private List<ReportingPeriod> entered(Cadence cadence, LocalDate issuedOn) {
        LocalDate thisYear = LocalDate.now(clock).withDayOfYear(1);
        LocalDate from = issuedOn.isAfter(thisYear) ? issuedOn : thisYear;
        List<ReportingPeriod> periods = new ArrayList<>();
        ReportingPeriod period = ReportingPeriod.firstEndingFrom(cadence, from);
        while (isEntered(period.dataTo())) {
            periods.add(period);
            period = period.next();
        }
        return periods;
    }

    private boolean isEntered(LocalDate day) {
        try {
            calendar.isWorkingDay(day);
            return true;
        } catch (CalendarRefused notEntered) {
            return false;
        }
    }
}
