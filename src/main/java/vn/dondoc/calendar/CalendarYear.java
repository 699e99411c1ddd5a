package vn.dondoc.calendar;

import java.time.Instant;
import java.util.List;

/**
 * A year in force, exceptions and seasons by date.
 *
 * @param basis the document it follows from, as the person who confirmed it named it
 * @param version 1 when it was entered, one more for each change
 * @param confirmedBy login of the person who entered or changed it last
 */
public record CalendarYear(
        int year,
        List<DayEntry> days,
        List<Season> seasons,
        String basis,
        int version,
        String confirmedBy,
        Instant confirmedAt) {

    public YearDraft draft() {
        return new YearDraft(year, days, seasons);
    }
}
