package vn.dondoc.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.ProcessBean;

/** Asked by the filter "Sắp đến hạn" of the task list: {@code ${soon.until()}}. Public, or the engine cannot call it. */
@ProcessBean("soon")
public class Soon {
    private static final int WORKING_DAYS = 3;
    private static final int DAYS_WITHOUT_CALENDAR = 5;

    private final WorkingCalendar calendar;
    private final Clock clock;

    Soon(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The end of the third working day from today on, today not counted. */
    public Date until() {
        LocalDate day = lastDay(LocalDate.now(clock));
        return Date.from(day.plusDays(1).atStartOfDay(VietnameseDates.ZONE).toInstant());
    }

    /** A list of what is soon due may guess where next year's calendar is missing; a deadline may not. */
    private LocalDate lastDay(LocalDate today) {
        try {
            return calendar.plus(today, WORKING_DAYS);
        } catch (CalendarRefused noCalendar) {
            return today.plusDays(DAYS_WITHOUT_CALENDAR);
        }
    }
}
