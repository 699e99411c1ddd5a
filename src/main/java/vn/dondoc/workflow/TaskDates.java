package vn.dondoc.workflow;

import java.time.LocalDate;
import java.util.List;

/** The due dates that Tasklist shows, planned again when what they follow from has changed. */
public interface TaskDates {
    /**
     * Open tasks due on {@code day} or later, in the order of their ids.
     *
     * @param after only those with a greater id; "" for the first ones
     */
    List<String> dueFrom(LocalDate day, String after, int limit);

    /**
     * Asks each task's form for its plan again, as of the day the task opened, and moves the due date where it is another
     * one now. A task that is gone is left out; nothing but the due date changes.
     *
     * @return how many moved
     */
    int planAgain(List<String> taskIds);
}
