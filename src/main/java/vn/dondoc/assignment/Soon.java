package vn.dondoc.assignment;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.WorkingCalendar;

/** "Sắp đến hạn": open, in time, due within three working days. */
@Component
class Soon {
    private static final int WORKING_DAYS = 3;

    private final WorkingCalendar calendar;
    private final Diary diary;

    Soon(WorkingCalendar calendar, Diary diary) {
        this.calendar = calendar;
        this.diary = diary;
    }

    /** The last due date that is soon. Before next year's calendar is entered a list still opens: today's only. */
    LocalDate until() {
        LocalDate today = diary.today();
        try {
            return calendar.plus(today, WORKING_DAYS);
        } catch (CalendarRefused yearNotEntered) {
            return today;
        }
    }

    boolean is(Assignment a) {
        return a.state().open()
                && a.status(diary.today()) == OfficialStatus.OPEN_IN_TIME
                && !a.dueOn().isAfter(until());
    }
}
