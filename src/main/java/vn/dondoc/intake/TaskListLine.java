package vn.dondoc.intake;

import java.time.LocalDate;

/**
 * A row as it is written out; null or empty where nothing stands.
 *
 * @param deadline in words, unless it is a day
 */
public record TaskListLine(
        String number,
        String task,
        String responsible,
        String lead,
        String cooperating,
        String product,
        String deadline,
        LocalDate dueOn) {

    /** The name of a section: "I", "Hạ tầng". */
    public static TaskListLine section(String number, String name) {
        return new TaskListLine(number, name, null, null, null, null, null, null);
    }

    /** It names a section; nothing is assigned by it. */
    boolean names() {
        return task != null
                && lead == null
                && cooperating == null
                && product == null
                && deadline == null
                && dueOn == null;
    }

    String text(TaskListColumn column) {
        return switch (column) {
            case NUMBER -> number;
            case TASK -> task;
            case RESPONSIBLE -> responsible;
            case LEAD -> lead;
            case COOPERATING -> cooperating;
            case PRODUCT -> product;
            case DEADLINE -> deadline;
        };
    }
}
