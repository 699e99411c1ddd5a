package vn.dondoc.intake;

import java.time.LocalDate;
import java.util.List;

/**
 * When a task is due.
 *
 * @param printed null where only a recurrence is said ("thường xuyên")
 * @param places of the expressions in the text that was read
 * @param rule of the first one
 * @param yearMissing the year was taken from the document
 */
record Deadline(
        String printed,
        String type,
        LocalDate dueOn,
        List<String> recurrence,
        List<Span> places,
        String rule,
        boolean yearMissing) {
    static final Deadline NONE = new Deadline(null, null, null, List.of(), List.of(), null, false);
}
