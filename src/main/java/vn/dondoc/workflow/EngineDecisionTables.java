package vn.dondoc.workflow;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.springframework.stereotype.Component;

/** The DMN engine alone: it needs no database, no deployment and no command of the process engine. */
@Component
class EngineDecisionTables implements DecisionTables {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

    @Override
    public Table read(String decision, String dmn) {
        DmnDecision read =
                engine.parseDecision(decision, new ByteArrayInputStream(dmn.getBytes(StandardCharsets.UTF_8)));
        return inputs -> answer(read, inputs);
    }

    private Optional<Map<String, Object>> answer(DmnDecision decision, Map<String, ?> inputs) {
        var result = engine.evaluateDecisionTable(decision, new HashMap<String, Object>(inputs));
        return Optional.ofNullable(result.getSingleResult()).map(rule -> Map.copyOf(rule.getEntryMap()));
    }
}
