package vn.dondoc.calendar;

import vn.dondoc.shared.DomainException;

/** The calendar does not know the days it was asked about. */
public final class CalendarRefused extends DomainException {
    private CalendarRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static CalendarRefused yearNotEntered(int year) {
        // As text: a number would be printed with a thousands separator, "2.027".
        return new CalendarRefused("calendar.yearNotEntered", String.valueOf(year));
    }
}
