package vn.dondoc.reporting;

import java.time.Instant;
import java.util.UUID;

/**
 * What a report says about one assignment.
 *
 * @param ordinal number of the assignment within its directive
 * @param withdrawn the assignment went to another agency or ended: kept, but no longer part of the report
 */
record Line(
        UUID id,
        UUID reportId,
        UUID assignmentId,
        int ordinal,
        boolean withdrawn,
        LineFields fields,
        int version,
        String savedBy,
        Instant savedAt) {}
