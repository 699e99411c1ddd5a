package vn.dondoc.drafting;

import java.time.Instant;
import java.util.UUID;
import vn.dondoc.security.SignedIn;

/**
 * A document and where its correction stands.
 *
 * @param agency whose coordinators correct it, beside those of the Office
 * @param text normalised; every span is a place in it
 * @param directiveId what was made of it; null before that
 */
record Draft(
        UUID id,
        String agency,
        StoredFile file,
        String text,
        String uploadedBy,
        Instant uploadedAt,
        UUID directiveId,
        String madeBy,
        Instant madeAt) {

    /** @param content number of the large object */
    record StoredFile(String name, String mime, long size, String sha256, long content) {}

    boolean made() {
        return directiveId != null;
    }

    boolean correctedBy(SignedIn person) {
        return person.coordinates(agency);
    }
}
