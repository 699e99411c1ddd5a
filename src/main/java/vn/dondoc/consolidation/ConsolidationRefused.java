package vn.dondoc.consolidation;

import vn.dondoc.shared.DomainException;

/** A refusal about a consolidated report. */
public final class ConsolidationRefused extends DomainException {
    private ConsolidationRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    /** Not there, or not for this person. */
    static ConsolidationRefused unknown() {
        return new ConsolidationRefused("consolidation.unknown");
    }

    static ConsolidationRefused notBuilt(String period) {
        return new ConsolidationRefused("consolidation.notBuilt", period);
    }

    static ConsolidationRefused notEditable(String state) {
        return new ConsolidationRefused("consolidation.notEditable", state);
    }

    static ConsolidationRefused stale(String savedBy, String savedAt) {
        return new ConsolidationRefused("consolidation.stale", savedBy, savedAt);
    }

    static ConsolidationRefused unknownParagraph() {
        return new ConsolidationRefused("consolidation.paragraph.unknown");
    }

    static ConsolidationRefused notTyped() {
        return new ConsolidationRefused("consolidation.notTyped");
    }

    static ConsolidationRefused tooLong(int limit) {
        return new ConsolidationRefused("consolidation.tooLong", limit);
    }

    static ConsolidationRefused empty() {
        return new ConsolidationRefused("consolidation.empty");
    }

    static ConsolidationRefused alreadyHandled(String state) {
        return new ConsolidationRefused("consolidation.alreadyHandled", state);
    }

    static ConsolidationRefused decisionMissing() {
        return new ConsolidationRefused("consolidation.decisionMissing");
    }

    static ConsolidationRefused reasonMissing() {
        return new ConsolidationRefused("consolidation.reasonMissing");
    }

    static ConsolidationRefused badNumber(String example) {
        return new ConsolidationRefused("consolidation.badNumber", example);
    }

    static ConsolidationRefused changedMeanwhile(String builtAt) {
        return new ConsolidationRefused("consolidation.changedMeanwhile", builtAt);
    }
}
