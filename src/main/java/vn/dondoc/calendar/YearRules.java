package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a year's calendar must be like. Each answer is the reason why not. */
final class YearRules {
    private static final int REASON_LENGTH = 200;

    private final int year;
    private final int thisYear;
    private final Set<LocalDate> seen = new HashSet<>();

    /** @param today years before its year are closed: what was late then stays late */
    YearRules(int year, LocalDate today) {
        this.year = year;
        this.thisYear = today.getYear();
    }

    /** Whether the year itself may be entered or changed. @param entered the years in force */
    Optional<CalendarRefused> year(Set<Integer> entered) {
        if (year < thisYear) return Optional.of(CalendarRefused.yearClosed(year));
        if (entered.contains(year) || entered.isEmpty() || entered.contains(year - 1)) return Optional.empty();
        int last = entered.stream().max(Integer::compare).orElseThrow();
        return Optional.of(CalendarRefused.gap(year, Math.min(last + 1, year - 1)));
    }

    /** The rows in their order: the second of two for the same day is the one refused. */
    Optional<CalendarRefused> day(DayEntry entry) {
        LocalDate day = entry.day();
        if (day.getYear() < thisYear) return Optional.of(CalendarRefused.closedDay(day));
        if (day.getYear() != year) return Optional.of(CalendarRefused.otherYear(day, year));
        if (!seen.add(day)) return Optional.of(CalendarRefused.twice(day));
        if (entry.kind() == DayEntry.Kind.WORKED && !DayEntry.weeklyRest(day))
            return Optional.of(CalendarRefused.workedAnyway(day, entry.weekday()));
        if (entry.kind().half() && DayEntry.weeklyRest(day))
            return Optional.of(CalendarRefused.halfOfARestDay(day, entry.weekday()));
        if (entry.reason().isBlank()) return Optional.of(CalendarRefused.reasonMissing(day));
        if (entry.reason().length() > REASON_LENGTH) return Optional.of(CalendarRefused.reasonTooLong(day));
        return Optional.empty();
    }

    Optional<CalendarRefused> season(Season season) {
        if (season.from().getYear() != year) return Optional.of(CalendarRefused.otherYear(season.from(), year));
        if (!season.hours().inOrder()) return Optional.of(CalendarRefused.hoursInDisorder(season.from()));
        return Optional.empty();
    }

    /** All seasons together: the first begins with the year, no two on one day. */
    Optional<CalendarRefused> seasons(List<Season> seasons) {
        if (seasons.isEmpty()) return Optional.of(CalendarRefused.noSeason(year));
        Set<LocalDate> starts = new HashSet<>();
        for (Season season : seasons)
            if (!starts.add(season.from())) return Optional.of(CalendarRefused.twice(season.from()));
        return starts.contains(LocalDate.of(year, 1, 1))
                ? Optional.empty()
                : Optional.of(CalendarRefused.firstSeason(year));
    }

    /** Everything that is wrong with the draft, the year first. */
    static List<CalendarRefused> problems(YearDraft draft, Set<Integer> entered, LocalDate today) {
        YearRules rules = new YearRules(draft.year(), today);
        List<CalendarRefused> problems = new ArrayList<>();
        rules.year(entered).ifPresent(problems::add);
        draft.days().forEach(entry -> rules.day(entry).ifPresent(problems::add));
        draft.seasons().forEach(season -> rules.season(season).ifPresent(problems::add));
        rules.seasons(draft.seasons()).ifPresent(problems::add);
        return problems;
    }
}
