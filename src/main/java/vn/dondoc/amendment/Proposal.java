package vn.dondoc.amendment;

import java.time.Instant;
import java.util.UUID;

/**
 * What shall become of one assignment, or which is added.
 *
 * @param source entry of the document it was read from; null where the document does not name it
 * @param assignment that runs; null for one that is added
 * @param outcome null until it was applied
 * @param refusal why it could not be applied any more; else null
 */
record Proposal(
        UUID id,
        int ordinal,
        UUID source,
        Deed deed,
        UUID assignment,
        Fields fields,
        int version,
        String changedBy,
        Instant changedAt,
        Outcome outcome,
        String refusal) {

    enum Deed {
        CHANGE("Sửa đổi nhiệm vụ"),
        WITHDRAW("Thôi giao nhiệm vụ"),
        ADD("Bổ sung nhiệm vụ"),
        SKIP("Không áp dụng");

        private final String label;

        Deed(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** It is about an assignment that runs. */
        boolean needsTarget() {
            return this == CHANGE || this == WITHDRAW;
        }
    }

    enum Outcome {
        APPLIED,
        REFUSED
    }

    /**
     * As typed. Of a change, what is blank stays as it is.
     *
     * @param leads names, parted by ";"
     * @param dueOn ISO
     */
    record Fields(
            String section, String title, String body, String product, String leads, String cooperators, String dueOn) {
        static final Fields BLANK = new Fields("", "", "", "", "", "", "");
    }
}
