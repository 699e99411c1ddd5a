package vn.dondoc.amendment;

import vn.dondoc.shared.DomainException;

/** What cannot be done with a later document and its proposals. */
final class AmendmentRefused extends DomainException {
    private AmendmentRefused(String key, Object... arguments) {
        super("amendment." + key, arguments);
    }

    static AmendmentRefused unknown() {
        return new AmendmentRefused("unknown");
    }

    static AmendmentRefused notOffered(String number) {
        return new AmendmentRefused("notOffered", number);
    }

    static AmendmentRefused madeAlready() {
        return new AmendmentRefused("madeAlready");
    }

    /** @param state as a person reads it */
    static AmendmentRefused standsElsewhere(String state) {
        return new AmendmentRefused("standsElsewhere", state);
    }

    static AmendmentRefused changedByOthers(String name, String at) {
        return new AmendmentRefused("changedByOthers", name, at);
    }

    static AmendmentRefused unknownTarget(String typed) {
        return new AmendmentRefused("unknownTarget", typed);
    }

    static AmendmentRefused targetMissing() {
        return new AmendmentRefused("targetMissing");
    }

    static AmendmentRefused targetTwice(String code) {
        return new AmendmentRefused("targetTwice", code);
    }

    /** @param state of the assignment */
    static AmendmentRefused over(String state) {
        return new AmendmentRefused("over", state);
    }

    static AmendmentRefused nothingChanges() {
        return new AmendmentRefused("nothingChanges");
    }

    static AmendmentRefused unknownAgency(String typed) {
        return new AmendmentRefused("unknownAgency", typed);
    }

    static AmendmentRefused oneLead() {
        return new AmendmentRefused("oneLead");
    }

    static AmendmentRefused noDate(String typed) {
        return new AmendmentRefused("noDate", typed);
    }

    static AmendmentRefused tooLong(int limit) {
        return new AmendmentRefused("tooLong", limit);
    }

    static AmendmentRefused nothingProposed() {
        return new AmendmentRefused("nothingProposed");
    }

    static AmendmentRefused notReady(int proposals) {
        return new AmendmentRefused("notReady", proposals);
    }

    static AmendmentRefused decisionMissing() {
        return new AmendmentRefused("decisionMissing");
    }

    static AmendmentRefused reasonMissing() {
        return new AmendmentRefused("reasonMissing");
    }

    static AmendmentRefused releasedByProposer() {
        return new AmendmentRefused("releasedByProposer");
    }

    static AmendmentRefused notCoordinator() {
        return new AmendmentRefused("notCoordinator");
    }

    static AmendmentRefused directiveOver() {
        return new AmendmentRefused("directiveOver");
    }
}
