package vn.dondoc.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Dates as officers write them: 16/4/2025, thứ Tư, 10:42 ngày 16/4/2025. */
public final class VietnameseDates {
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm 'ngày' d/M/yyyy").withZone(ZONE);
    private static final String[] WEEKDAYS = {"thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"
    };

    private VietnameseDates() {}

    public static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** "hết ngày 16/4/2025 (thứ Tư)": the day itself is still in time. */
    public static String endOf(LocalDate day) {
        return "hết ngày " + day(day) + " (" + weekday(day) + ")";
    }

    public static String weekday(LocalDate day) {
        return WEEKDAYS[day.getDayOfWeek().getValue() - 1];
    }

    public static String moment(Instant instant) {
        return instant == null ? "" : MOMENT.format(instant);
    }

    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }
}
