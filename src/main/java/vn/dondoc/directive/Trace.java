package vn.dondoc.directive;

import java.time.Instant;

/**
 * Who did what with a directive, and when. Logins; null while it was not done.
 *
 * @param version counts the saves of the draft
 */
record Trace(
        int version,
        String savedBy,
        Instant savedAt,
        Instant registeredAt,
        String reviewedBy,
        String releasedBy,
        Instant releasedAt,
        String returnReason,
        Instant issuedAt,
        Instant closedAt,
        String closedBy,
        String closingBasis,
        boolean sameAgainConfirmed) {}
