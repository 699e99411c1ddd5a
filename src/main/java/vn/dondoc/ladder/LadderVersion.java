package vn.dondoc.ladder;

import java.time.Instant;
import java.util.UUID;

/**
 * A version as it was stored; it never changes.
 *
 * @param number from 1 within its ladder
 * @param note why it was made
 * @param createdBy a login, or {@link vn.dondoc.shared.AuditTrail#SYSTEM} for what came with the application
 */
record LadderVersion(
        UUID id,
        LadderName ladder,
        int number,
        String dmn,
        String note,
        Origin origin,
        String createdBy,
        Instant createdAt) {

    enum Origin {
        PACKAGED("Theo phần mềm"),
        UPLOADED("Tải lên từ tệp .dmn"),
        EDITED("Sửa trên trang");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
