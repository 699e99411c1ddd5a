package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Asked when a report comes too late: which consolidated report closed its round. Implemented where they are published. */
public interface PublishedReports {
    /** Empty while the round's consolidated report is not published. */
    Optional<Published> of(UUID roundId);

    /** @param number as "05/BC-SCT" */
    record Published(String number, LocalDate on) {}
}
