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
     * The window of a {@code period} by the calendar, under a regime in force from {@code inForceFrom} on: the day of
     * issue, or the day after the data of the regime it replaced. Empty when the period's data ended before it: such a
     * period is never opened.
     */
    public Optional<PeriodWindow> windowOf(ReportingPeriod period, LocalDate inForceFrom, ReportingRule rule) {
        var dataTo = rule.data().lastDayOf(period);
        if (dataTo.isBefore(inForceFrom)) return Optional.empty();
        var dataFrom = later(rule.data().firstDayOf(period), inForceFrom);
        return Optional.of(window(period, new SetDays(dataFrom, dataTo, null), inForceFrom, rule));
    }

    /** The window of a report on set days, asked for on {@code inForceFrom}. */
    public PeriodWindow windowOf(ReportingPeriod period, SetDays days, LocalDate inForceFrom, ReportingRule rule) {
        return window(period, days, inForceFrom, rule);
    }

    private PeriodWindow window(ReportingPeriod period, SetDays days, LocalDate inForceFrom, ReportingRule rule) {
        if (!rule.agenciesReport()) return standingAgencyOnly(period, days, rule);
        var due = rule.due().dueOf(Level.agencies(period, days.dataTo(), days.dueOn()), calendar);
        return new PeriodWindow(
                period,
                days.dataFrom(),
                days.dataTo(),
                later(opensOn(due, rule.opensWorkingDaysBefore()), inForceFrom),
                due,
                rule.onward().dueOf(Level.onward(period, days.dataTo(), due.date()), calendar));
    }

    /** Nobody sends anything: the draft is built with the first morning after the data end. */
    private PeriodWindow standingAgencyOnly(ReportingPeriod period, SetDays days, ReportingRule rule) {
        return new PeriodWindow(
                period,
                days.dataFrom(),
                days.dataTo(),
                later(calendar.onOrBefore(days.dataTo()), days.dataFrom()),
                new DueDate(
                        days.dataTo(),
                        "Các cơ quan không phải gửi báo cáo riêng; số liệu tính đến hết ngày "
                                + DueSentence.DAY.format(days.dataTo()) + "."),
                onwardRule(days, rule).dueOf(Level.standingAgencyOnly(period, days.dataTo(), days.dueOn()), calendar));
    }

    private static DueRule onwardRule(SetDays days, ReportingRule rule) {
        return days.dueOn() == null ? rule.onward() : DueRule.on(rule.onward().roll());
    }

    /** {@code workingDaysBefore} working days before the due date, the due date itself not counted. */
    LocalDate opensOn(DueDate due, int workingDaysBefore) {
        return calendar.plus(due.date(), -workingDaysBefore);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
