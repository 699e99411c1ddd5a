package vn.dondoc.drafting;

import java.util.UUID;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.security.SignedIn;

/** The door for whatever reads documents. */
public interface Drafts {
    /**
     * Keeps the file, its text and what was read of it, all or nothing.
     *
     * @return id of the draft; where the person's agency corrects the same file already, of that one
     * @throws DraftingRefused unless the person is a coordinator
     */
    UUID store(SourceOfDraft file, ReadDirective read, SignedIn person);
}
