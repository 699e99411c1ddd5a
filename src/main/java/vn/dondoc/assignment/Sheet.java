package vn.dondoc.assignment;

import java.util.List;
import java.util.UUID;

/**
 * An assignment as forms and pages show it; days as people write them.
 *
 * @param code "200/KH-UBND#17"
 * @param due "hết ngày 30/6/2025 (thứ Hai)"; null when standing
 * @param originalDue the first due date, when it was moved; else null
 */
record Sheet(
        UUID id,
        String code,
        int ordinal,
        String section,
        String title,
        String body,
        String product,
        UUID directiveId,
        String directive,
        String citation,
        String lead,
        List<String> cooperators,
        boolean standing,
        String due,
        String originalDue,
        String state,
        List<AssignmentFiles.AssignmentFile> files) {}
