package vn.dondoc.workflow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.management.ActivityStatistics;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Instances run for a year while models change: at start-up those of older versions move to the newest, all in one
 * transaction. When one cannot, the start stops and names it, and nothing has moved.
 */
@Component
class InstanceMigration {
    private static final int BATCH = 100;

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final Processes processes;
    private final TransactionTemplate transaction;

    InstanceMigration(
            RepositoryService repository,
            RuntimeService runtime,
            ManagementService management,
            Processes processes,
            TransactionTemplate transaction) {
        this.repository = repository;
        this.runtime = runtime;
        this.management = management;
        this.processes = processes;
        this.transaction = transaction;
    }

    void run() {
        transaction.executeWithoutResult(t -> {
            List<Move> moves = new ArrayList<>();
            for (ProcessKey key : ProcessKey.values()) moves.addAll(moves(key));
            Stranded stranded = new Stranded(repository, processes);
            for (Move move : moves) stranded.add(move.instances(), lost(move));
            stranded.refuseAny();
            for (Move move : moves) carryOut(move, stranded);
        });
    }

    private record Move(MigrationPlan plan, List<ProcessInstance> instances) {}

    private List<Move> moves(ProcessKey key) {
        List<ProcessDefinition> versions = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(key.id())
                .orderByProcessDefinitionVersion()
                .desc()
                .list();
        return versions.stream()
                .skip(1)
                .map(old -> new Move(plan(old, versions.get(0)), instances(old)))
                .filter(move -> !move.instances().isEmpty())
                .toList();
    }

    /** Checked by the engine while it is built. */
    private MigrationPlan plan(ProcessDefinition old, ProcessDefinition newest) {
        return runtime.createMigrationPlan(old.getId(), newest.getId())
                .mapEqualActivities()
                .updateEventTriggers()
                .build();
    }

    private List<ProcessInstance> instances(ProcessDefinition old) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionId(old.getId())
                .list();
    }

    /** Where instances stand and the new model has nothing of the same id, kind and place. */
    private Set<String> lost(Move move) {
        Set<String> kept = move.plan().getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        return management.createActivityStatisticsQuery(move.plan().getSourceProcessDefinitionId()).list().stream()
                .map(ActivityStatistics::getId)
                .filter(id -> !kept.contains(id))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void carryOut(Move move, Stranded stranded) {
        List<String> ids = move.instances().stream().map(ProcessInstance::getId).toList();
        try {
            for (int i = 0; i < ids.size(); i += BATCH)
                runtime.newMigration(move.plan())
                        .processInstanceIds(ids.subList(i, Math.min(i + BATCH, ids.size())))
                        .execute();
        } catch (MigratingProcessInstanceValidationException e) {
            throw stranded.refusal(e);
        }
    }
}
