package vn.dondoc.drafting;

import vn.dondoc.shared.DomainException;

/** A refusal about a document that is being read and corrected. */
public final class DraftingRefused extends DomainException {
    private DraftingRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static DraftingRefused unknown() {
        return new DraftingRefused("drafting.unknown");
    }

    static DraftingRefused notCoordinator() {
        return new DraftingRefused("drafting.notCoordinator");
    }
}
