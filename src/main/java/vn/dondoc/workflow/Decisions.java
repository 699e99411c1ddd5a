package vn.dondoc.workflow;

import java.util.Map;
import java.util.Optional;

/** What the domain may ask of the decision tables in processes/, always of the version in force. */
public interface Decisions {
    /**
     * Asks a table whose rules exclude each other.
     *
     * @param decisionKey id of the decision, as {@code escalationLadder}
     * @return the outputs of the rule that matched, by name; empty when none did
     */
    Optional<Map<String, Object>> evaluate(String decisionKey, Map<String, ?> inputs);
}
