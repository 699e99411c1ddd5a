package vn.dondoc.calendar;

import java.time.LocalDate;

/** One exception to the Monday-to-Friday week: a row of {@code calendar_day}. */
record DayEntry(LocalDate day, Kind kind, String reason) {
    enum Kind {
        OFF,
        WORKED
    }
}
