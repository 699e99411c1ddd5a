package vn.dondoc.scenario;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * The days off of 2025 and 2026 up to March as they hang on a wall: typed here once more, so that what is expected is not
 * counted by the calendar that is tested.
 */
final class WallCalendar {
    private static final Set<LocalDate> OFF = new HashSet<>();
    private static final Set<LocalDate> WORKED = new HashSet<>();

    static {
        off(2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02");
        off(2026, "01-01 01-02 02-16 02-17 02-18 02-19 02-20");
        worked("2025-04-26 2026-01-10");
    }

    private WallCalendar() {}

    static boolean working(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return WORKED.contains(day) || !weekend && !OFF.contains(day);
    }

    /** Working days from {@code today} to {@code due}, negative when late. */
    static int left(LocalDate today, LocalDate due) {
        if (today.isAfter(due)) return -left(due, today);
        return (int) today.plusDays(1)
                .datesUntil(due.plusDays(1))
                .filter(WallCalendar::working)
                .count();
    }

    private static void off(int year, String days) {
        Arrays.stream(days.split(" "))
                .map(day -> MonthDay.parse("--" + day).atYear(year))
                .forEach(OFF::add);
    }

    private static void worked(String days) {
        Arrays.stream(days.split(" ")).map(LocalDate::parse).forEach(WORKED::add);
    }
}
