package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A year read from rows: what it says, and what is wrong with which row. It is good only when no problem was found.
 *
 * @param problems in the order of the rows; those of the year as a whole last
 */
public record ReadYear(YearDraft draft, List<Problem> problems) {
    /** @param row index of the row, from 0; -1 for the year as a whole */
    public record Problem(int row, CalendarRefused reason) {}

    public boolean good() {
        return problems.isEmpty();
    }

    static ReadYear of(int year, List<CalendarRow> rows, Set<Integer> entered, LocalDate today) {
        YearRules rules = new YearRules(year, today);
        List<DayEntry> days = new ArrayList<>();
        List<Season> seasons = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            CalendarRow row = rows.get(i);
            if (row.blank()) continue;
            int at = i;
            try {
                if (row.hours()) {
                    Season season = row.season();
                    seasons.add(season);
                    rules.season(season).ifPresent(reason -> problems.add(new Problem(at, reason)));
                } else {
                    DayEntry entry = row.entry();
                    days.add(entry);
                    rules.day(entry).ifPresent(reason -> problems.add(new Problem(at, reason)));
                }
            } catch (CalendarRefused unreadable) {
                problems.add(new Problem(at, unreadable));
            }
        }
        if (problems.isEmpty()) rules.seasons(seasons).ifPresent(reason -> problems.add(new Problem(-1, reason)));
        rules.year(entered).ifPresent(reason -> problems.add(new Problem(-1, reason)));
        return new ReadYear(new YearDraft(year, days, seasons), problems);
    }
}
