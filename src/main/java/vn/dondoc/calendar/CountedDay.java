package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.Optional;
import vn.dondoc.shared.VietnameseDates;

/**
 * A due date that was counted in working days, as a row keeps it.
 *
 * @param from the day that is not counted; null when nobody knows it any more: then it stays
 */
public record CountedDay(LocalDate from, int workingDays, LocalDate day) {

    /** Where a change of the calendar puts it; empty when it stays. */
    public Optional<LocalDate> moved(WorkingCalendar before, WorkingCalendar after) {
        if (from == null) return Optional.empty();
        return counted(after)
                .filter(now -> !now.equals(day))
                .filter(now -> !counted(before).equals(Optional.of(now)));
    }

    /** The sentence from which a day follows. */
    public String rule(LocalDate now) {
        return workingDays + " ngày làm việc kể từ ngày " + VietnameseDates.day(from)
                + " (ngày này không tính): hạn là hết ngày " + VietnameseDates.day(now) + ".";
    }

    private Optional<LocalDate> counted(WorkingCalendar calendar) {
        try {
            return Optional.of(calendar.plus(from, workingDays));
        } catch (CalendarRefused notEntered) {
            return Optional.empty();
        }
    }
}
