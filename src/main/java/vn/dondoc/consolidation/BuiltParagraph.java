package vn.dondoc.consolidation;

import java.util.UUID;

/**
 * A paragraph as a build makes it.
 *
 * @param slot what the next build knows it by again, unique in its section
 * @param agency with {@code lineId} and {@code lineVersion} the provenance; null where it comes from the figures
 * @param lead words in front, in bold italics; null for none
 */
record BuiltParagraph(
        String section,
        String slot,
        int ordinal,
        String agency,
        UUID lineId,
        Integer lineVersion,
        UUID assignmentId,
        String lead,
        String text) {}
