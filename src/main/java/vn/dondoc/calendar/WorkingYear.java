package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The working days of one year with their ordinal numbers, so that distances need no walk over days. */
final class WorkingYear {
    private final List<LocalDate> workingDays;
    /** Index: day of the year; value: working days from 1 January up to and including it. */
    private final int[] countUpTo;

    WorkingYear(int year, Predicate<LocalDate> worked) {
        var length = Year.of(year).length();
        workingDays = IntStream.rangeClosed(1, length)
                .mapToObj(n -> LocalDate.ofYearDay(year, n))
                .filter(worked)
                .toList();
        countUpTo = new int[length + 1];
        workingDays.forEach(day -> countUpTo[day.getDayOfYear()] = 1);
        for (int n = 1; n <= length; n++) {
            countUpTo[n] += countUpTo[n - 1];
        }
    }

    int total() {
        return workingDays.size();
    }

    /** {@code ordinal} 1 is the year's first working day. */
    LocalDate workingDay(int ordinal) {
        return workingDays.get(ordinal - 1);
    }

    int countUpTo(LocalDate day) {
        return countUpTo[day.getDayOfYear()];
    }

    int countBefore(LocalDate day) {
        return countUpTo[day.getDayOfYear() - 1];
    }

    boolean isWorkingDay(LocalDate day) {
        return countUpTo(day) > countBefore(day);
    }
}
