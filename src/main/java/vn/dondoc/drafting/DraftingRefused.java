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

    static DraftingRefused madeAlready() {
        return new DraftingRefused("drafting.madeAlready");
    }

    static DraftingRefused amends() {
        return new DraftingRefused("drafting.amends");
    }

    static DraftingRefused tooLong(int limit) {
        return new DraftingRefused("drafting.tooLong", limit);
    }

    /** @param what changed, as "Thời hạn “để trống” thành “2025-05-25”" */
    static DraftingRefused changedByOthers(String name, String at, String what) {
        return new DraftingRefused("drafting.changedByOthers", name, at, what);
    }

    static DraftingRefused nothingAfter() {
        return new DraftingRefused("drafting.nothingAfter");
    }

    static DraftingRefused noSuchPlace() {
        return new DraftingRefused("drafting.noSuchPlace");
    }

    static DraftingRefused nothingChosen() {
        return new DraftingRefused("drafting.nothingChosen");
    }

    static DraftingRefused noFile() {
        return new DraftingRefused("drafting.noFile");
    }

    static DraftingRefused tooLarge(String name, String size) {
        return new DraftingRefused("drafting.tooLarge", name, size);
    }

    static DraftingRefused unknownAgency(String typed) {
        return new DraftingRefused("drafting.unknownAgency", typed);
    }

    static DraftingRefused targetWithoutName() {
        return new DraftingRefused("drafting.targetWithoutName");
    }

    static DraftingRefused targetWithoutValue() {
        return new DraftingRefused("drafting.targetWithoutValue");
    }

    static DraftingRefused notMade(int places) {
        return new DraftingRefused("drafting.notMade", places);
    }
}
