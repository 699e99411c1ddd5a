package vn.dondoc.redating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dondoc.calendar.DayEntry;
import vn.dondoc.calendar.Season;
import vn.dondoc.calendar.YearDraft;
import vn.dondoc.shared.VietnameseDates;

/** What a person is about to change in a year, a sentence for each day. */
final class YearDiff {
    private YearDiff() {}

    static List<String> of(YearDraft old, YearDraft now) {
        List<String> lines = new ArrayList<>();
        Map<LocalDate, String> before = days(old);
        Map<LocalDate, String> after = days(now);
        for (LocalDate day : union(before, after))
            line(day, before.getOrDefault(day, "theo tuần"), after.getOrDefault(day, "theo tuần"), lines);
        Map<LocalDate, String> hoursBefore = hours(old);
        Map<LocalDate, String> hoursAfter = hours(now);
        for (LocalDate day : union(hoursBefore, hoursAfter))
            line(
                    day,
                    hoursBefore.getOrDefault(day, "không đổi giờ"),
                    hoursAfter.getOrDefault(day, "không đổi giờ"),
                    lines);
        return lines;
    }

    private static void line(LocalDate day, String before, String after, List<String> lines) {
        if (!before.equals(after))
            lines.add(VietnameseDates.day(day) + " (" + VietnameseDates.weekday(day) + "): " + before + " → " + after);
    }

    private static Map<LocalDate, String> days(YearDraft draft) {
        Map<LocalDate, String> days = new TreeMap<>();
        for (DayEntry entry : draft.days()) days.put(entry.day(), entry.kind().label() + ", " + entry.reason());
        return days;
    }

    private static Map<LocalDate, String> hours(YearDraft draft) {
        Map<LocalDate, String> hours = new TreeMap<>();
        for (Season season : draft.seasons())
            hours.put(season.from(), "giờ làm việc " + season.hours().text());
        return hours;
    }

    private static TreeSet<LocalDate> union(Map<LocalDate, String> one, Map<LocalDate, String> other) {
        TreeSet<LocalDate> days = new TreeSet<>(one.keySet());
        days.addAll(other.keySet());
        return days;
    }
}
