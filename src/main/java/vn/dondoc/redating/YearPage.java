package vn.dondoc.redating;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.calendar.DayEntry;
import vn.dondoc.calendar.Season;
import vn.dondoc.shared.VietnameseDates;

/**
 * The page of a year in force.
 *
 * @param office the person may edit it, if it is not closed
 * @param confirmed by whom and when
 * @param history newest first
 */
record YearPage(
        int year,
        boolean closed,
        boolean office,
        String basis,
        String confirmed,
        int workingDays,
        List<MonthGrid> months,
        List<DayEntry> days,
        List<Season> seasons,
        List<Change> history) {

    /** @param id of a change that moved dates, for those who may see them; else null */
    record Change(String at, String by, String basis, int moved, String id) {}

    public boolean editable() {
        return office && !closed;
    }

    /** For the template. */
    public String day(LocalDate day) {
        return VietnameseDates.day(day);
    }
}
