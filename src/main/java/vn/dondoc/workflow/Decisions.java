package vn.dondoc.workflow;

import java.util.Map;
import java.util.Optional;

/** What the domain may ask of the decision tables in processes/, in the version in force. */
public interface Decisions {
    /**
     * Evaluates a decision table.
     *
     * @param decision id of the decision, as {@code reminderLadder}
     * @return the outputs of the rule that matched, by their names; empty when none did
     */
    Optional<Map<String, Object>> evaluate(String decision, Map<String, ?> inputs);

    /** Version that {@link #evaluate} uses now: kept beside what was decided by it. */
    int version(String decision);
}
