package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.shared.VietnameseDates;

/**
 * What one agency sends for one directive and one period.
 *
 * @param sentAt the first time it left the agency: decides in time or late, and a returned report keeps it
 * @param submittedAt the last time an officer handed it in, to the head or straight to the standing agency
 * @param enteredBy who typed it in for the agency; null when the agency wrote it itself
 * @param enteredSource how it came when it was typed in, as "Văn bản giấy"
 * @param changedBy who caused the present version: a login, or "system" when the list of assignments changed
 * @param openedAt somebody of the standing agency has opened it since it was last sent; null while nobody has
 * @param takenBackAt the agency took it back itself, and has not sent it again yet
 * @param signed a signed copy of this very version is attached: it counts as the head's approval
 * @param sendBy send it by that day, by decision; null without one
 * @param reviewOn decided by the leaders, looked at again on that day; null when nothing was decided
 */
public record Report(
        UUID id,
        UUID roundId,
        String agency,
        State state,
        Instant sentAt,
        Instant submittedAt,
        String submittedBy,
        Instant acceptedAt,
        String returnReason,
        int returnCount,
        String lateReason,
        String enteredBy,
        String enteredSource,
        String documentNumber,
        LocalDate documentDate,
        int version,
        String changedBy,
        Instant changedAt,
        boolean overdueShown,
        Instant openedAt,
        Instant takenBackAt,
        boolean signed,
        LocalDate sendBy,
        LocalDate reviewOn,
        String processInstanceId) {

    /** Workflow states of the report. */
    public enum State {
        WRITING,
        APPROVING,
        CHECKING,
        RETURNED,
        ACCEPTED,
        MISSED,
        CANCELLED;

        /** The agency may write. */
        public boolean editable() {
            return this == WRITING || this == RETURNED;
        }

        /** Still inside the agency. */
        public boolean inPreparation() {
            return editable() || this == APPROVING;
        }
    }

    /** Sent after the due date; false while it was not sent. */
    public boolean late(LocalDate dueOn) {
        return sentAt != null && VietnameseDates.dayOf(sentAt).isAfter(dueOn);
    }
}
