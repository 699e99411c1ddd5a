package vn.dondoc.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import vn.dondoc.shared.VietnameseDates;

/**
 * One exception to the Monday-to-Friday week: a row of {@code calendar_day}.
 *
 * @param reason a noun phrase: it is printed as "ngày … là {reason}"
 */
public record DayEntry(LocalDate day, Kind kind, String reason) {
    public enum Kind {
        OFF("Nghỉ"),
        WORKED("Làm việc"),
        MORNING_OFF("Nghỉ sáng"),
        AFTERNOON_OFF("Nghỉ chiều");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Half a day counts as a working day. */
        public boolean worked() {
            return this != OFF;
        }

        public boolean half() {
            return this == MORNING_OFF || this == AFTERNOON_OFF;
        }
    }

    static boolean weeklyRest(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    /** For tables: "thứ Bảy". */
    public String weekday() {
        return VietnameseDates.weekday(day);
    }
}
