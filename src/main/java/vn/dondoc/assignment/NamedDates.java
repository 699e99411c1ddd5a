package vn.dondoc.assignment;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.DueDate;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.shared.VietnameseDates;

/** The due date that follows from the day a directive prints or a decision names. */
@Component
class NamedDates {
    private final WorkingCalendar calendar;

    NamedDates(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    /** By the calendar in force. A day in a year that nobody entered stands as it is named, until that year is entered. */
    DueDate due(LocalDate named, RollRule roll) {
        return due(named, roll, calendar);
    }

    static DueDate due(LocalDate named, RollRule roll, WorkingCalendar calendar) {
        try {
            return roll.of(named, calendar);
        } catch (CalendarRefused notEntered) {
            return new DueDate(
                    named,
                    "Hạn ghi là hết ngày " + VietnameseDates.day(named)
                            + "; lịch làm việc của năm này chưa được nhập.");
        }
    }
}
