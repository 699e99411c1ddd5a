package vn.dondoc.calendar;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** The hours of a working day, in Vietnam's zone. */
public record WorkingHours(LocalTime morningFrom, LocalTime morningTo, LocalTime afternoonFrom, LocalTime afternoonTo) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    boolean inOrder() {
        return morningFrom.isBefore(morningTo)
                && !afternoonFrom.isBefore(morningTo)
                && afternoonFrom.isBefore(afternoonTo);
    }

    /** "7:00–11:30, 13:30–17:00". */
    public String text() {
        return TIME.format(morningFrom) + "–" + TIME.format(morningTo) + ", " + TIME.format(afternoonFrom) + "–"
                + TIME.format(afternoonTo);
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }
}
