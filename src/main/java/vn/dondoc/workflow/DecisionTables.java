package vn.dondoc.workflow;

import java.util.Map;
import java.util.Optional;

/** Decision tables that the domain keeps itself, in versions, evaluated by the engine's DMN. */
public interface DecisionTables {
    /**
     * Compiles a table. Texts that may hold expressions of somebody else must have been checked before: what the engine
     * evaluates is what stands there.
     *
     * @param decision id of the decision in it, as {@code reminderLadder}
     * @param dmn the XML of the table
     */
    Table read(String decision, String dmn);

    /** May be shared between threads. */
    interface Table {
        /** @return the outputs of the rule that matched, by their names; empty when none did */
        Optional<Map<String, Object>> evaluate(Map<String, ?> inputs);
    }
}
