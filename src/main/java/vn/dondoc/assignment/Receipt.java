package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What an agency receives for one directive at one time.
 *
 * @param dueOn last day to answer, inclusive; afterwards it counts as received
 * @param note reason of the decision that handed the line over; null at the first delivery
 */
record Receipt(
        UUID id,
        UUID directiveId,
        String agency,
        LocalDate dueOn,
        Instant completedAt,
        String note,
        String processInstanceId) {

    /** A line the agency has not answered yet. */
    record Line(UUID assignmentId, int ordinal, String title) {}

    /** What the agency answers: named officer, or returned with a reason. */
    record Answer(UUID assignmentId, boolean accepted, String officer, String reason) {}
}
