package vn.dondoc.drafting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.security.SignedIn;

/** Who sees and corrects which document. Without the right nobody learns that there is one. */
@Component
class DraftDoors {
    private final DraftTable drafts;

    DraftDoors(DraftTable drafts) {
        this.drafts = drafts;
    }

    Draft seen(UUID id, SignedIn person) {
        return drafts.find(id).filter(d -> d.correctedBy(person)).orElseThrow(DraftingRefused::unknown);
    }

    /** Held until the transaction ends, for correcting single entries. */
    Draft corrected(UUID id, SignedIn person) {
        return open(drafts.hold(id).filter(d -> d.correctedBy(person)).orElseThrow(DraftingRefused::unknown));
    }

    /** Locked until the transaction ends, for what concerns several entries or their order. */
    Draft locked(UUID id, SignedIn person) {
        return open(drafts.lock(id).filter(d -> d.correctedBy(person)).orElseThrow(DraftingRefused::unknown));
    }

    private static Draft open(Draft draft) {
        if (draft.made()) throw DraftingRefused.madeAlready();
        if (draft.amends()) throw DraftingRefused.amends();
        return draft;
    }
}
