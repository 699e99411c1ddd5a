package vn.dondoc.workflow;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.springframework.stereotype.Component;

/**
 * Instances run for a year while models change: at start-up those of older versions move to the newest. When one stands
 * at an element that is gone, the start stops and names it; nothing has moved then.
 */
@Component
class InstanceMigration {
    private static final int BATCH = 100;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;

    InstanceMigration(RepositoryService repository, RuntimeService runtime, ManagementService management) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
    }

    void run() {
        List<Move> moves = List.of(ProcessKey.values()).stream()
                .flatMap(key -> moves(key).stream())
                .toList();
        Set<String> lost =
                moves.stream().flatMap(m -> m.lost().stream()).collect(Collectors.toCollection(TreeSet::new));
        if (!lost.isEmpty())
            throw new IllegalStateException("Running instances stand at elements the new models no longer have: " + lost
                    + ". Put the elements back, or bring those instances further with the previous release.");
        moves.forEach(this::carryOut);
    }

    /** @param lost elements where instances of {@code from} stand and {@code to} has none of that id */
    private record Move(ProcessDefinition from, ProcessDefinition to, Set<String> lost) {}

    private List<Move> moves(ProcessKey key) {
        List<ProcessDefinition> versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key.id())
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        ProcessDefinition newest = versions.get(0);
        return versions.stream()
                .skip(1)
                .filter(this::hasInstances)
                .map(old -> new Move(old, newest, lost(old, newest)))
                .toList();
    }

    private boolean hasInstances(ProcessDefinition version) {
        return runtime.createProcessInstanceQuery()
                        .processDefinitionId(version.getId())
                        .count()
                > 0;
    }

    private Set<String> lost(ProcessDefinition old, ProcessDefinition newest) {
        Set<String> kept =
                repository.getBpmnModelInstance(newest.getId()).getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .collect(Collectors.toSet());
        return management.createActivityStatisticsQuery(old.getId()).list().stream()
                .map(ActivityStatistics::getId)
                .map(id -> id.replace("#multiInstanceBody", ""))
                .filter(id -> !kept.contains(id))
                .map(id -> old.getKey() + "/" + id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void carryOut(Move move) {
        MigrationPlan plan = runtime.createMigrationPlan(
                        move.from().getId(), move.to().getId())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
        for (List<String> ids = batch(move); !ids.isEmpty(); ids = batch(move))
            runtime.newMigration(plan).processInstanceIds(ids).execute();
    }

    private List<String> batch(Move move) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionId(move.from().getId())
                .listPage(0, BATCH)
                .stream()
                .map(ProcessInstance::getId)
                .toList();
    }
}
