package vn.dondoc.directive;

import java.util.List;

/** What a change of regimes would do, step by step. */
record RegimePlan(List<RegimeStep> steps) {
    /** The same for the same change on the same state: who confirms, confirms what he was shown. */
    String seal() {
        String all = steps.stream()
                .map(step -> step.card() + "|"
                        + (step.old() == null ? "" : step.old().id()) + "|" + step.now() + "|" + step.oldEndsOn() + "|"
                        + step.startsOn())
                .toList()
                .toString();
        return Integer.toHexString(all.hashCode()) + "-" + all.length();
    }
}
