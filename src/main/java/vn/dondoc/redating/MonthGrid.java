package vn.dondoc.redating;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dondoc.calendar.DayEntry;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.shared.VietnameseDates;

/**
 * A month as a wall calendar shows it, weeks from Monday.
 *
 * @param weeks seven cells each; a day of another month has no number
 */
record MonthGrid(String label, List<List<Cell>> weeks) {

    /** @param kind class of the cell: off, rest, swapped, half or work; {@code title} says why, empty for an ordinary day */
    record Cell(String number, String kind, String title) {
        private static final Cell NONE = new Cell("", "none", "");
    }

    static MonthGrid of(YearMonth month, WorkingCalendar calendar, Map<LocalDate, DayEntry> entries) {
        List<Cell> cells = new ArrayList<>();
        int before = month.atDay(1).getDayOfWeek().getValue() - 1;
        for (int i = 0; i < before; i++) cells.add(Cell.NONE);
        for (int day = 1; day <= month.lengthOfMonth(); day++)
            cells.add(cell(month.atDay(day), calendar, Optional.ofNullable(entries.get(month.atDay(day)))));
        while (cells.size() % 7 != 0) cells.add(Cell.NONE);
        List<List<Cell>> weeks = new ArrayList<>();
        for (int i = 0; i < cells.size(); i += 7) weeks.add(List.copyOf(cells.subList(i, i + 7)));
        return new MonthGrid("Tháng " + month.getMonthValue(), weeks);
    }

    private static Cell cell(LocalDate day, WorkingCalendar calendar, Optional<DayEntry> entry) {
        String kind = calendar.isWorkingDay(day)
                ? entry.map(e -> e.kind().half() ? "half" : "swapped").orElse("work")
                : entry.isPresent() ? "off" : "rest";
        String title = entry.map(e -> VietnameseDates.weekday(day) + " " + VietnameseDates.day(day) + ": "
                        + e.kind().label().toLowerCase() + ", " + e.reason())
                .orElse("");
        return new Cell(String.valueOf(day.getDayOfMonth()), kind, title);
    }
}
