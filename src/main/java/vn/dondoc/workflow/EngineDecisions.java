package vn.dondoc.workflow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.springframework.stereotype.Component;

@Component
class EngineDecisions implements Decisions {
    private final DecisionService decisions;
    private final RepositoryService repository;

    EngineDecisions(DecisionService decisions, RepositoryService repository) {
        this.decisions = decisions;
        this.repository = repository;
    }

    @Override
    public Optional<Map<String, Object>> evaluate(String decision, Map<String, ?> inputs) {
        DmnDecisionTableResult result =
                decisions.evaluateDecisionTableByKey(decision, new HashMap<String, Object>(inputs));
        return Optional.ofNullable(result.getSingleResult()).map(rule -> Map.copyOf(rule.getEntryMap()));
    }

    @Override
    public int version(String decision) {
        return repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(decision)
                .latestVersion()
                .singleResult()
                .getVersion();
    }
}
