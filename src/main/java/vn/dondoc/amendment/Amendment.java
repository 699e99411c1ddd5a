package vn.dondoc.amendment;

import java.time.Instant;
import java.util.UUID;
import vn.dondoc.intake.ReadAmendment;

/**
 * A later document as it is applied to a directive in force.
 *
 * @param citation of the later document: the basis of every decision that follows
 * @param returnReason what the second person wants changed; null before he sent it back, and once it is proposed again
 */
record Amendment(
        UUID id,
        UUID directiveId,
        UUID draftId,
        ReadAmendment.Kind kind,
        String citation,
        State state,
        Deed made,
        Deed proposed,
        String returnedBy,
        String returnReason,
        Deed released,
        Instant appliedAt,
        String processInstanceId) {

    /** @param by login; null together with {@code at} when it has not been done */
    record Deed(String by, Instant at) {}

    enum State {
        DRAFT("Đang lập đề xuất"),
        PROPOSED("Chờ người thứ hai duyệt"),
        RELEASED("Đang áp dụng"),
        APPLIED("Đã áp dụng");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
