package vn.dondoc.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.monitoring.Overview.Chip;
import vn.dondoc.shared.VietnameseDates;

/** Says how near a due date is, in working days, with the colours people know (domain: orange within three days). */
@Component
class DueChips {
    static final int SOON = 3;

    private final WorkingCalendar calendar;
    private final Clock clock;

    DueChips(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The last day that still counts as soon. */
    LocalDate soon() {
        return calendar.plus(today(), SOON);
    }

    /** @param due last day, inclusive */
    Chip of(LocalDate due) {
        LocalDate today = today();
        if (due.isBefore(today)) return new Chip("Quá hạn " + calendar.between(due, today) + " ngày làm việc", "red");
        if (due.equals(today)) return new Chip("Hạn hôm nay", "orange");
        if (!due.isAfter(soon())) return new Chip("Còn " + calendar.between(today, due) + " ngày làm việc", "orange");
        return new Chip("Hạn " + VietnameseDates.day(due), "green");
    }
}
