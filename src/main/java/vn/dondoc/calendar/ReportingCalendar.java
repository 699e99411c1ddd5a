package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a directive's reporting periods open and fall due. */
@Component
public class ReportingCalendar {
    private final WorkingCalendar calendar;

    public ReportingCalendar(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /**
     * The window of {@code period} for a directive issued on {@code issuedOn}. Empty when the period's data ended
     * before the issue: such a period is never opened.
     *
     * @param opensWorkingDaysBefore working days between opening and due date, see {@link #opensOn}
     */
    public Optional<PeriodWindow> windowOf(
            ReportingPeriod period, LocalDate issuedOn, DueRule dueRule, int opensWorkingDaysBefore) {
        if (period.dataTo().isBefore(issuedOn)) {
            return Optional.empty();
        }
        var due = dueRule.dueOf(period, calendar);
        return Optional.of(new PeriodWindow(
                period,
                later(period.dataFrom(), issuedOn),
                period.dataTo(),
                later(opensOn(due, opensWorkingDaysBefore), issuedOn),
                due));
    }

    /** {@code workingDaysBefore} working days before the due date, the due date itself not counted. */
    LocalDate opensOn(DueDate due, int workingDaysBefore) {
        return calendar.plus(due.date(), -workingDaysBefore);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
