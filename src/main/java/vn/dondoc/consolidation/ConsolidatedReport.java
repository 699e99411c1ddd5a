package vn.dondoc.consolidation;

import java.time.Instant;
import java.util.UUID;

/**
 * The state of a round's consolidated report.
 *
 * @param version grows with each rebuild: the head signs the one he saw
 * @param figures as of the last build; frozen from the signing on
 */
record ConsolidatedReport(
        UUID roundId,
        State state,
        Instant builtAt,
        int version,
        String reviewNote,
        String reviewedBy,
        String signedBy,
        Instant signedAt,
        String returnReason,
        String documentNumber,
        Instant publishedAt,
        Figures figures) {

    enum State {
        DRAFT("Dự thảo"),
        SUBMITTED("Chờ lãnh đạo duyệt"),
        SIGNED("Đã duyệt, đang phát hành"),
        PUBLISHED("Đã phát hành");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Nothing of it changes any more. */
        boolean frozen() {
            return this == SIGNED || this == PUBLISHED;
        }
    }
}
