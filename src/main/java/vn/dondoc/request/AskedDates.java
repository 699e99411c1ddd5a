package vn.dondoc.request;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.shared.VietnameseDates;

/** New dates that are asked for or granted: later than the one in force, and what a day off makes of them. */
@Component
class AskedDates {
    private final Assignments assignments;
    private final WorkingCalendar calendar;

    AskedDates(Assignments assignments, WorkingCalendar calendar) {
        this.assignments = assignments;
        this.calendar = calendar;
    }

    /**
     * @return the due date that would be in force
     * @throws RequestRefused when it is missing or not later than the one in force; other refusals as in a decision
     */
    LocalDate admit(Assignment a, LocalDate named) {
        if (named == null) throw RequestRefused.dateMissing();
        if (a.dueOn() != null && !named.isAfter(a.dueOn())) throw RequestRefused.notLater(named, a.dueOn());
        LocalDate due = assignments.dueIfMoved(a.id(), named);
        if (!due.isAfter(a.dueOn())) throw RequestRefused.notLater(named, a.dueOn());
        return due;
    }

    /** That the named day is a day off and which day counts; "" for a working day. */
    String warning(LocalDate named, LocalDate due) {
        return calendar.dayOffReason(named)
                .map(reason -> "Ngày " + VietnameseDates.day(named) + " là ngày nghỉ (" + reason
                        + "); nếu được chấp nhận, thời hạn được tính " + VietnameseDates.endOf(due) + ".")
                .orElse("");
    }
}
