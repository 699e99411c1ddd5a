package vn.dondoc.directive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.DueRuleRefused;
import vn.dondoc.calendar.PeriodWindow;
import vn.dondoc.calendar.ReportingCalendar;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.shared.DomainException;

/** The periods a regime will open, as far as the calendar was entered. */
@Component
class RegimeOutlook {
    /** The end of the month after the data, or sixty working days for each level, Tết between, and a roll. */
    private static final int LATEST_DUE_DAYS = 200;

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
    Optional<DomainException> refusal(ReportingRegime regime, LocalDate issuedOn) {
        try {
            for (ReportingPeriod period : entered(regime, issuedOn)) window(regime, period, issuedOn);
            return Optional.empty();
        } catch (DueRuleRefused | CalendarRefused refusal) {
            return Optional.of(refusal);
        }
    }

    /** The last day of its data is over. */
    boolean ended(ReportingRegime regime) {
        return regime.inForce().to() != null && regime.inForce().to().isBefore(LocalDate.now(clock));
    }

    /** The due date onward of what is reported once, if it lies before {@code day}. */
    Optional<LocalDate> onwardBefore(LocalDate day, ReportingRegime regime) {
        if (refusal(regime, day).isPresent()) return Optional.empty();
        return regime.first(day)
                .flatMap(period -> regime.windowOf(period, day, reporting))
                .map(window -> window.onward().date())
                .filter(due -> due.isBefore(day));
    }

    /** The first period that can still be sent in time on {@code day}; empty where the calendar ends before. */
    Optional<PeriodWindow> firstDueFrom(LocalDate day, ReportingRegime regime, LocalDate issuedOn) {
        if (refusal(regime, issuedOn).isPresent()) return Optional.empty();
        return entered(regime, issuedOn).stream()
                .flatMap(period -> window(regime, period, issuedOn).stream())
                .filter(window -> !lastDay(window, regime).isBefore(day))
                .findFirst();
    }

    private static LocalDate lastDay(PeriodWindow window, ReportingRegime regime) {
        return (regime.rule().agenciesReport() ? window.due() : window.onward()).date();
    }

    /** The next {@code count} periods not yet past due, fewer where the calendar or the regime ends before. */
    List<PeriodWindow> next(int count, ReportingRegime regime, LocalDate issuedOn) {
        List<PeriodWindow> windows = new ArrayList<>();
        for (ReportingPeriod period : entered(regime, issuedOn))
            window(regime, period, issuedOn)
                    .filter(w -> !w.onward().date().isBefore(LocalDate.now(clock)))
                    .filter(w -> windows.size() < count)
                    .ifPresent(windows::add);
        return windows;
    }

    /** Empty too where the calendar ends before the due dates. */
    private Optional<PeriodWindow> window(ReportingRegime regime, ReportingPeriod period, LocalDate issuedOn) {
        try {
            return regime.windowOf(period, issuedOn, reporting);
        } catch (CalendarRefused notEntered) {
            if (isEntered(regime.dataTo(period).plusDays(LATEST_DUE_DAYS))) throw notEntered;
            return Optional.empty();
        }
    }

    /** From the first period that ends this year or later to the last whose days were entered, due dates included. */
    private List<ReportingPeriod> entered(ReportingRegime regime, LocalDate issuedOn) {
        LocalDate thisYear = LocalDate.now(clock).withDayOfYear(1);
        List<ReportingPeriod> periods = new ArrayList<>();
        var period = regime.first(issuedOn);
        while (period.isPresent() && past(regime, period.get(), thisYear)) period = regime.after(period.get());
        while (period.isPresent() && isEntered(regime.dataTo(period.get()))) {
            periods.add(period.get());
            period = regime.after(period.get());
        }
        return periods;
    }

    /** Years ago the calendar need not have been entered. */
    private static boolean past(ReportingRegime regime, ReportingPeriod period, LocalDate thisYear) {
        return regime.dataTo(period).isBefore(thisYear);
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
