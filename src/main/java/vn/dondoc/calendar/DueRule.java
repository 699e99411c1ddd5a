package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * How a due date follows from a period.
 *
 * @param number the day N of {@link Kind#BEFORE_DAY} and {@link Kind#ON_DAY}, 1 to 31, where a month without such a day
 *     gives its last one; the working days of {@link Kind#WORKING_DAYS_AFTER}, 1 to 60; else 0
 * @param monthsLater of N: 0 in the month in which the period's data end, 1 in the month after it
 * @param stated the directive itself says so; else the date was set by those who keep its regime
 */
public record DueRule(Kind kind, int number, int monthsLater, RollRule roll, boolean stated) {
    static final int MOST_WORKING_DAYS = 60;
    /** Calendar days; no break was ever longer. */
    private static final int LONGEST_REST = 15;

    /** What the number means. */
    public enum Kind {
        /** "Trước ngày N": by the end of the day before. */
        BEFORE_DAY,
        /** "Chậm nhất ngày N": by the end of that day. */
        ON_DAY,
        /** N working days after the level before: after the data end, or after the agencies' due date. */
        WORKING_DAYS_AFTER,
        /** A day set for this one report. */
        SET_DATE
    }

    public DueRule {
        var first = kind == Kind.BEFORE_DAY ? 2 : kind == Kind.SET_DATE ? 0 : 1;
        var last = kind == Kind.WORKING_DAYS_AFTER ? MOST_WORKING_DAYS : kind == Kind.SET_DATE ? 0 : 31;
        if (number < first || number > last) throw DueRuleRefused.numberOutOfRange(number, first, last);
        if (monthsLater < 0 || monthsLater > 1) throw new IllegalArgumentException("Months later: " + monthsLater);
    }

    /** "Trước ngày N" of the month in which the data end, as the directive says. */
    public static DueRule before(int day, RollRule roll) {
        return new DueRule(Kind.BEFORE_DAY, day, 0, roll, true);
    }

    /** On the day that was set for this one report. */
    public static DueRule on(RollRule roll) {
        return new DueRule(Kind.SET_DATE, 0, 0, roll, true);
    }

    /** Working days after the level before, as those set it who keep the regime. */
    public static DueRule after(int workingDays) {
        return new DueRule(Kind.WORKING_DAYS_AFTER, workingDays, 0, RollRule.NEXT, false);
    }

    /**
     * The due date at {@code level}.
     *
     * @throws DueRuleRefused when less than one working day lies after the level before, up to and including the due
     *     date (NĐ 09/2019/NĐ-CP art. 8)
     */
    DueDate dueOf(Level level, WorkingCalendar calendar) {
        var named = named(level, calendar);
        var due = rolled(named, calendar);
        if (calendar.between(level.after(), due) < 1) throw DueRuleRefused.noWorkingDay(level, due);
        return new DueDate(due, DueSentence.of(this, level, named, due, calendar));
    }

    /** A day that no due date under this rule passes; known without asking the calendar. */
    LocalDate latest(LocalDate dataTo) {
        return switch (kind) {
            case BEFORE_DAY, ON_DAY ->
                dayIn(YearMonth.from(dataTo).plusMonths(monthsLater), number).plusDays(LONGEST_REST);
            case WORKING_DAYS_AFTER -> dataTo.plusDays(2L * number + LONGEST_REST);
            case SET_DATE -> LocalDate.MAX;
        };
    }

    private LocalDate named(Level level, WorkingCalendar calendar) {
        return switch (kind) {
            case BEFORE_DAY -> dayIn(month(level), number - 1);
            case ON_DAY -> dayIn(month(level), number);
            case WORKING_DAYS_AFTER -> calendar.plus(level.after(), number);
            case SET_DATE -> level.setOn();
        };
    }

    YearMonth month(Level level) {
        return YearMonth.from(level.dataTo()).plusMonths(monthsLater);
    }

    private static LocalDate dayIn(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private LocalDate rolled(LocalDate named, WorkingCalendar calendar) {
        return switch (roll) {
            case NEXT -> calendar.onOrAfter(named);
            case PREVIOUS -> calendar.onOrBefore(named);
            case NONE -> named;
        };
    }
}
