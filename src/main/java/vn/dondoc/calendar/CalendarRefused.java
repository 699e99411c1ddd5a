package vn.dondoc.calendar;

import java.time.LocalDate;
import vn.dondoc.shared.DomainException;

/** The calendar does not know the days it was asked about, or was given ones that cannot be. */
public final class CalendarRefused extends DomainException {
    private CalendarRefused(String key, Object... arguments) {
        super("calendar." + key, arguments);
    }

    static CalendarRefused yearNotEntered(int year) {
        // As text: a number would be printed with a thousands separator, "2.027".
        return new CalendarRefused("yearNotEntered", String.valueOf(year));
    }

    static CalendarRefused yearClosed(int year) {
        return new CalendarRefused("yearClosed", String.valueOf(year));
    }

    static CalendarRefused gap(int year, int missing) {
        return new CalendarRefused("gap", String.valueOf(year), String.valueOf(missing));
    }

    static CalendarRefused changedMeanwhile(int year, String by, String at) {
        return new CalendarRefused("changedMeanwhile", String.valueOf(year), by, at);
    }

    static CalendarRefused basisMissing() {
        return new CalendarRefused("basisMissing");
    }

    static CalendarRefused basisTooLong(int most) {
        return new CalendarRefused("basisTooLong", most);
    }

    static CalendarRefused twice(LocalDate day) {
        return new CalendarRefused("twice", day);
    }

    static CalendarRefused closedDay(LocalDate day) {
        return new CalendarRefused("closedDay", day, String.valueOf(day.getYear()));
    }

    static CalendarRefused otherYear(LocalDate day, int year) {
        return new CalendarRefused("otherYear", day, String.valueOf(year));
    }

    static CalendarRefused workedAnyway(LocalDate day, String weekday) {
        return new CalendarRefused("workedAnyway", day, weekday);
    }

    static CalendarRefused halfOfARestDay(LocalDate day, String weekday) {
        return new CalendarRefused("halfOfARestDay", day, weekday);
    }

    static CalendarRefused reasonMissing(LocalDate day) {
        return new CalendarRefused("reasonMissing", day);
    }

    static CalendarRefused reasonTooLong(LocalDate day) {
        return new CalendarRefused("reasonTooLong", day);
    }

    static CalendarRefused noSeason(int year) {
        return new CalendarRefused("noSeason", String.valueOf(year));
    }

    static CalendarRefused firstSeason(int year) {
        return new CalendarRefused("firstSeason", String.valueOf(year));
    }

    static CalendarRefused hoursInDisorder(LocalDate from) {
        return new CalendarRefused("hoursInDisorder", from);
    }

    static CalendarRefused unreadableDay(String typed) {
        return new CalendarRefused("unreadableDay", typed);
    }

    static CalendarRefused unreadableKind(String typed) {
        return new CalendarRefused("unreadableKind", typed);
    }

    static CalendarRefused unreadableHours(String typed) {
        return new CalendarRefused("unreadableHours", typed);
    }

    static CalendarRefused cells(int found) {
        return new CalendarRefused("cells", found);
    }

    static CalendarRefused emptyFile() {
        return new CalendarRefused("emptyFile");
    }
}
