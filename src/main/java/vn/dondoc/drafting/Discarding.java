package vn.dondoc.drafting;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.LargeObjects;

/** Throws a document away of which nothing was made, with its file. */
@Service
class Discarding {
    private final DraftDoors doors;
    private final DraftTable drafts;
    private final LargeObjects objects;
    private final AuditTrail audit;

    Discarding(DraftDoors doors, DraftTable drafts, LargeObjects objects, AuditTrail audit) {
        this.doors = doors;
        this.drafts = drafts;
        this.objects = objects;
        this.audit = audit;
    }

    @Transactional
    public void discard(UUID id, SignedIn person) {
        Draft draft = doors.locked(id, person);
        drafts.delete(draft.id());
        objects.delete(draft.file().content());
        audit.record(
                person.login(),
                "draft.discarded",
                "DRAFT",
                id,
                Map.of("sha256", draft.file().sha256()));
    }
}
