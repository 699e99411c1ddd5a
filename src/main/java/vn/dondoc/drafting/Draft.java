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
 * @param amends whether it is applied to a directive in force, or is to be
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
        Instant madeAt,
        boolean amends) {

    /** @param content number of the large object */
    record StoredFile(String name, String mime, long size, String sha256, long content) {}

    boolean made() {
        return directiveId != null;
    }

    /** What it became is settled: it is corrected no more. */
    boolean settled() {
        return made() || amends;
    }

    boolean correctedBy(SignedIn person) {
        return person.coordinates(agency);
    }
}
