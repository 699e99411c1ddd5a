package vn.dondoc.ladder;

import java.util.Set;
import vn.dondoc.shared.Priority;

/**
 * A rule that was understood.
 *
 * @param kinds codes of the kinds, all of them named
 * @param rung of the reminder ladder; null in the escalation ladder, whose one step is the dossier
 */
record Rule(Set<String> kinds, Span days, Set<Priority> priorities, Rung rung, String note) {

    boolean matches(String kind, Priority priority, int daysLeft) {
        return concerns(kind, priority) && days.holds(daysLeft);
    }

    boolean concerns(String kind, Priority priority) {
        return kinds.contains(kind) && priorities.contains(priority);
    }

    /** What the rule decides. */
    String outcome() {
        return rung == null ? RuleReader.DOSSIER : rung.code();
    }
}
