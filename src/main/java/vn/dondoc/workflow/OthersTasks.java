package vn.dondoc.workflow;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Desks;
import vn.dondoc.security.Desks.Desk;
import vn.dondoc.security.SignedIn;

/** What is said to a person about a task that is not his: whose it is, if he may know; else that there is none. */
@Component
class OthersTasks {
    private final TaskService tasks;
    private final Desks desks;
    private final List<TaskWatchers> watchers;

    OthersTasks(TaskService tasks, Desks desks, List<TaskWatchers> watchers) {
        this.tasks = tasks;
        this.desks = desks;
        this.watchers = watchers;
    }

    WorkflowRefused refusal(SignedIn person, String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        List<Desk> owners = task == null ? List.of() : owners(taskId);
        if (owners.isEmpty()) return WorkflowRefused.notFound();
        for (Desk owner : owners)
            if (owner.agency().equals(person.agency()))
                return WorkflowRefused.ofColleagues(owner.agencyName(), owner.role());
        return mayKnow(person, task)
                ? WorkflowRefused.ofAnotherAgency(owners.get(0).agencyName(), desks.agencyName(person.agency()))
                : WorkflowRefused.notFound();
    }

    private List<Desk> owners(String taskId) {
        return tasks.getIdentityLinksForTask(taskId).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .flatMap(group -> desks.ofGroup(group).stream())
                .toList();
    }

    private boolean mayKnow(SignedIn person, Task task) {
        if (person.isOffice()) return true;
        Map<String, Object> variables = tasks.getVariables(task.getId());
        return UserTask.find(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .map(kind -> ProcessScope.reading(variables, task, kind))
                .filter(scope -> watchers.stream().anyMatch(w -> w.mayKnow(person, scope)))
                .isPresent();
    }
}
