package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An open assignment or an unsent report that is due or late.
 *
 * @param due last day, inclusive: the one in force, for a report the day the leaders set if they set one
 * @param byDecision whether {@code due} is such a day
 * @param officer who carries the assignment out; null when nobody was named, and for reports
 * @param approving the report lies before the agency's head
 * @param ordinal of the assignment within its directive
 * @param title of the assignment, or the code of the report's period
 * @param dataTo last day of the report's data; null for assignments
 * @param lines of the report, and how many of them are empty; both 0 once it is due
 */
record Matter(
        SubjectKind kind,
        UUID id,
        UUID directiveId,
        String agency,
        LocalDate due,
        boolean byDecision,
        String officer,
        boolean approving,
        int ordinal,
        String title,
        LocalDate dataTo,
        int lines,
        int emptyLines,
        List<Told> told) {

    /** A notice about this matter and this due date that is on record. */
    record Told(Rung rung, String recipient, boolean skipped) {}

    boolean wasTold(String recipient, Rung rung) {
        return told.stream().anyMatch(t -> t.rung() == rung && t.recipient().equals(recipient));
    }

    boolean isOnRecord(Rung rung) {
        return told.stream().anyMatch(t -> t.rung() == rung);
    }

    /** Rungs that somebody was really reminded on. */
    long remindersSent() {
        return told.stream()
                .filter(t -> !t.skipped())
                .map(Told::rung)
                .distinct()
                .count();
    }
}
