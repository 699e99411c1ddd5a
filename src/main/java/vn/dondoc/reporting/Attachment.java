package vn.dondoc.reporting;

import java.time.Instant;
import java.util.UUID;

/** The row of a file. @param content number of the large object */
record Attachment(
        UUID id,
        Attachments.Owner owner,
        UUID ownerId,
        UUID directiveId,
        String agency,
        String name,
        String mime,
        long size,
        String sha256,
        long content,
        String uploadedBy,
        Instant uploadedAt,
        boolean frozen) {

    Attachments.StoredFile shown() {
        return new Attachments.StoredFile(id, name, size, !frozen, uploadedAt);
    }
}
