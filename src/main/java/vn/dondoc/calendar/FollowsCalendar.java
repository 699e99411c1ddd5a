package vn.dondoc.calendar;

import java.util.List;
import java.util.UUID;

/** Rows whose due dates follow from the calendar, wherever they live: they move together when it changes. */
public interface FollowsCalendar {
    /** What is open now and would get another date. Reads only. */
    List<DateMove> moves(WorkingCalendar before, WorkingCalendar after);

    /**
     * Moves its rows, of all {@code moves} those of its kinds, in the transaction of the change. The old dates are kept with
     * the change; those of assignments in their own history.
     */
    void move(List<DateMove> moves, Because because);

    /** @param reason with the basis, as the history of a date tells it before the rule */
    record Because(UUID changeId, String reason, String by) {
        public static Because of(UUID changeId, int year, String basis, String by) {
            return new Because(
                    changeId, "Lịch làm việc năm " + year + " được cập nhật theo " + basis.strip() + ".", by);
        }
    }
}
