package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which days a period's data cover (kỳ số liệu): from the day after {@code lastDay} of the month before the period's
 * first month to {@code lastDay} of its last month, both included. In a month without such a day its end stands for it,
 * so the days of two periods neither overlap nor leave a gap.
 *
 * @param lastDay 1 to 31; 31 makes periods of whole months
 */
public record DataRule(int lastDay) {
    /** NĐ 09/2019/NĐ-CP art. 12: from the 15th to the 14th; nine months, 15/12 to 14/9, by provincial rules. */
    public static final DataRule DECREE = new DataRule(14);

    public DataRule {
        if (lastDay < 1 || lastDay > 31) {
            throw DueRuleRefused.dataDayOutOfRange(lastDay);
        }
    }

    /** The first day of the data, included; of a period by the calendar. */
    public LocalDate firstDayOf(ReportingPeriod period) {
        return lastDayIn(period.lastMonth().minusMonths(period.cadence().months()))
                .plusDays(1);
    }

    /** The last day of the data, included; of a period by the calendar. */
    public LocalDate lastDayOf(ReportingPeriod period) {
        return lastDayIn(period.lastMonth());
    }

    /**
     * The first period whose data end on {@code day} or later: the one that contains {@code day}, or, in the gap that
     * {@link Cadence#NINE_MONTHS} leaves, the next one. For the day of issue it is a directive's first period.
     */
    public ReportingPeriod firstEndingFrom(Cadence cadence, LocalDate day) {
        var thisMonth = YearMonth.from(day);
        var month = day.isAfter(lastDayIn(thisMonth)) ? thisMonth.plusMonths(1) : thisMonth;
        var number = (month.getMonthValue() - 1) / cadence.months() + 1;
        return number <= cadence.perYear()
                ? new ReportingPeriod(cadence, month.getYear(), number)
                : new ReportingPeriod(cadence, month.getYear() + 1, 1);
    }

    private LocalDate lastDayIn(YearMonth month) {
        return month.atDay(Math.min(lastDay, month.lengthOfMonth()));
    }
}
