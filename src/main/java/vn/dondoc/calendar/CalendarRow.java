package vn.dondoc.calendar;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.shared.VietnameseDates;

/**
 * One row of a calendar as people write it: a day, what it is, and why; or working hours from that day on, with the hours
 * in the place of the reason.
 *
 * @param day 16/4/2027 or 2027-04-16
 * @param kind a label of {@link DayEntry.Kind}, in any case, or {@link #HOURS}
 * @param text reason, or "7:00-11:30, 13:30-17:00"
 */
public record CalendarRow(String day, String kind, String text) {
    public static final String HOURS = "Giờ làm việc";

    private static final Pattern TIMES =
            Pattern.compile("(\\d{1,2}:\\d\\d)\\D+(\\d{1,2}:\\d\\d)\\D+(\\d{1,2}:\\d\\d)\\D+(\\d{1,2}:\\d\\d)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final Pattern SLASHES = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    public CalendarRow {
        day = clean(day);
        kind = clean(kind);
        text = clean(text);
    }

    public static CalendarRow of(DayEntry entry) {
        return new CalendarRow(VietnameseDates.day(entry.day()), entry.kind().label(), entry.reason());
    }

    public static CalendarRow of(Season season) {
        return new CalendarRow(
                VietnameseDates.day(season.from()), HOURS, season.hours().text());
    }

    /** The day as an input for dates wants it, 2027-04-16; what cannot be read stays as it was typed. */
    public String isoDay() {
        try {
            return date().toString();
        } catch (CalendarRefused unreadable) {
            return day;
        }
    }

    public boolean blank() {
        return day.isEmpty() && text.isEmpty();
    }

    boolean hours() {
        return kind.equalsIgnoreCase(HOURS);
    }

    DayEntry entry() {
        LocalDate on = date();
        for (DayEntry.Kind known : DayEntry.Kind.values())
            if (known.label().equalsIgnoreCase(kind)) return new DayEntry(on, known, text);
        throw CalendarRefused.unreadableKind(kind);
    }

    Season season() {
        LocalDate from = date();
        Matcher times = TIMES.matcher(text);
        if (!times.matches()) throw CalendarRefused.unreadableHours(text);
        try {
            return new Season(from, new WorkingHours(time(times, 1), time(times, 2), time(times, 3), time(times, 4)));
        } catch (DateTimeException noSuchTime) {
            throw CalendarRefused.unreadableHours(text);
        }
    }

    private LocalDate date() {
        Matcher slashes = SLASHES.matcher(day);
        try {
            return slashes.matches()
                    ? LocalDate.of(number(slashes, 3), number(slashes, 2), number(slashes, 1))
                    : LocalDate.parse(day);
        } catch (DateTimeException noSuchDay) {
            throw CalendarRefused.unreadableDay(day);
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static LocalTime time(Matcher found, int group) {
        return LocalTime.parse(found.group(group), TIME);
    }

    private static String clean(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }
}
