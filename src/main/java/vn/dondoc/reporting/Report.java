package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.shared.VietnameseDates;

/**
 * What one agency sends for one directive and one period.
 *
 * @param sentAt the first time it left the agency: decides in time or late, and a returned report keeps it
 */
public record Report(
        UUID id,
        UUID roundId,
        String agency,
        State state,
        Instant sentAt,
        Instant acceptedAt,
        String returnReason,
        String lateReason,
        String enteredBy,
        String documentNumber,
        LocalDate documentDate,
        int version,
        String processInstanceId) {

    /** Workflow states of the report. */
    public enum State {
        WRITING,
        APPROVING,
        CHECKING,
        RETURNED,
        ACCEPTED,
        MISSED,
        CANCELLED
    }

    /** Sent after the due date; false while it was not sent. */
    public boolean late(LocalDate dueOn) {
        return sentAt != null && VietnameseDates.dayOf(sentAt).isAfter(dueOn);
    }
}
