package vn.dondoc.calendar;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dondoc.shared.VietnameseDates;

/** The arithmetic over one immutable snapshot of the entered years. Each answer takes a look-up per year touched. */
final class EnteredCalendar implements WorkingCalendar {
    private final Map<LocalDate, DayEntry> entries;
    private final Map<Integer, WorkingYear> years;
    private final TreeMap<LocalDate, WorkingHours> seasons = new TreeMap<>();

    EnteredCalendar(Collection<Integer> enteredYears, Collection<DayEntry> dayEntries, Collection<Season> hours) {
        entries = dayEntries.stream().collect(toUnmodifiableMap(DayEntry::day, identity()));
        years = enteredYears.stream()
                .collect(toUnmodifiableMap(identity(), year -> new WorkingYear(year, this::isWorked)));
        hours.forEach(season -> seasons.put(season.from(), season.hours()));
    }

    @Override
    public boolean isWorkingDay(LocalDate day) {
        return year(day.getYear()).isWorkingDay(day);
    }

    @Override
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, 1);
    }

    @Override
    public LocalDate onOrBefore(LocalDate day) {
        return isWorkingDay(day) ? day : plus(day, -1);
    }

    @Override
    public LocalDate plus(LocalDate start, int workingDays) {
        var startYear = year(start.getYear());
        if (workingDays == 0) {
            return start;
        }
        var before = workingDays > 0 ? startYear.countUpTo(start) : startYear.countBefore(start) + 1;
        return workingDay(start.getYear(), before + workingDays);
    }

    /** Ordinals below 1 reach back into earlier years, those above the year's total into later ones. */
    private LocalDate workingDay(int year, int ordinal) {
        while (ordinal < 1) {
            year--;
            ordinal += year(year).total();
        }
        while (ordinal > year(year).total()) {
            ordinal -= year(year).total();
            year++;
        }
        return year(year).workingDay(ordinal);
    }

    @Override
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        var count = year(to.getYear()).countUpTo(to) - year(from.getYear()).countUpTo(from);
        for (int year = from.getYear(); year < to.getYear(); year++) {
            count += year(year).total();
        }
        return count;
    }

    @Override
    public Optional<String> dayOffReason(LocalDate day) {
        if (isWorkingDay(day)) {
            return Optional.empty();
        }
        var entry = entries.get(day);
        return Optional.of(entry != null ? entry.reason() : weeklyRest(day));
    }

    @Override
    public Optional<String> earlyEnd(LocalDate day) {
        var entry = entries.get(day);
        if (!isWorkingDay(day) || entry == null || entry.kind() != DayEntry.Kind.AFTERNOON_OFF) {
            return Optional.empty();
        }
        var closing = hoursOn(day)
                .map(hours -> ", cơ quan làm việc đến " + WorkingHours.time(hours.morningTo()))
                .orElse("");
        return Optional.of("chiều ngày " + VietnameseDates.day(day) + " nghỉ (" + entry.reason() + ")" + closing);
    }

    @Override
    public Optional<WorkingHours> hoursOn(LocalDate day) {
        var season = seasons.floorEntry(day);
        return season == null || season.getKey().getYear() != day.getYear()
                ? Optional.empty()
                : Optional.of(season.getValue());
    }

    private WorkingYear year(int year) {
        var entered = years.get(year);
        if (entered == null) {
            throw CalendarRefused.yearNotEntered(year);
        }
        return entered;
    }

    private boolean isWorked(LocalDate day) {
        var entry = entries.get(day);
        return entry != null ? entry.kind().worked() : !DayEntry.weeklyRest(day);
    }

    private static String weeklyRest(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY ? "thứ Bảy" : "Chủ nhật";
    }
}
