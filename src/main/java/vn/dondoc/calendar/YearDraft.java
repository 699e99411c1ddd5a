package vn.dondoc.calendar;

import java.util.List;

/** A year's calendar as somebody wants it to be: its exceptions and its working hours, in no particular order. */
public record YearDraft(int year, List<DayEntry> days, List<Season> seasons) {
    public YearDraft {
        days = List.copyOf(days);
        seasons = List.copyOf(seasons);
    }
}
