package vn.dondoc.workflow;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

@Component
class EngineTasks implements Tasks {
    private final TaskService tasks;
    private final IdentityService identity;
    private final AuthorizationService authorizations;
    private final TaskDrafts drafts;
    private final ObjectMapper json;

    EngineTasks(
            TaskService tasks,
            IdentityService identity,
            AuthorizationService authorizations,
            TaskDrafts drafts,
            ObjectMapper json) {
        this.tasks = tasks;
        this.identity = identity;
        this.authorizations = authorizations;
        this.drafts = drafts;
        this.json = json;
    }

    @Override
    public List<OpenTask> openTasks(String instanceId) {
        return tasks.createTaskQuery().processInstanceId(instanceId).orderByTaskCreateTime().asc().list().stream()
                .map(EngineTasks::open)
                .toList();
    }

    @Override
    public Optional<OpenTask> openTask(String instanceId, String element) {
        return openTasks(instanceId).stream()
                .filter(t -> t.element().equals(element))
                .findFirst();
    }

    @Override
    public List<OpenTask> openFor(SignedIn person) {
        return tasks
                .createTaskQuery()
                .active()
                .or()
                .taskAssignee(person.login())
                .taskCandidateGroupIn(List.copyOf(person.groups()))
                .includeAssignedTasks()
                .endOr()
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(EngineTasks::open)
                .toList();
    }

    @Override
    public boolean mayWork(SignedIn person, String taskId) {
        // Not by what he may see: the Office sees every task and works on its own.
        boolean open = tasks.createTaskQuery().taskId(taskId).count() > 0;
        return open
                && authorizations.isUserAuthorized(
                        person.login(), List.copyOf(person.groups()), Permissions.TASK_WORK, Resources.TASK, taskId);
    }

    @Override
    @Transactional
    public void complete(SignedIn person, String taskId, int version) {
        as(person, () -> {
            tasks.complete(taskId, Map.of(ProcessVariables.FORM_VERSION, version));
            return null;
        });
    }

    @Override
    @Transactional
    public void completeWith(SignedIn person, String taskId, Object content) {
        if (!mayWork(person, taskId)) throw WorkflowRefused.notFound();
        int base = drafts.own(taskId, person.login())
                .map(TaskDrafts.Draft::version)
                .orElse(0);
        complete(person, taskId, drafts.save(taskId, base, json.valueToTree(content), person.login()));
    }

    @Override
    @Transactional
    public void takeOver(SignedIn person, String taskId) {
        if (!mayWork(person, taskId)) throw WorkflowRefused.notFound();
        tasks.setAssignee(taskId, person.login());
    }

    @Override
    @Transactional
    public void moveDue(String instanceId, LocalDate due) {
        Date end = TaskOpenedListener.endOf(due);
        for (OpenTask task : openTasks(instanceId)) tasks.setDueDate(task.id(), end);
    }

    @Override
    @Transactional
    public void moveDue(String instanceId, String element, LocalDate due) {
        Date end = due == null ? null : TaskOpenedListener.endOf(due);
        openTask(instanceId, element).ifPresent(task -> tasks.setDueDate(task.id(), end));
    }

    @Override
    @Transactional
    public void rename(String instanceId, String element, String name) {
        for (Task task : tasks.createTaskQuery()
                .processInstanceId(instanceId)
                .taskDefinitionKey(element)
                .list()) {
            String shortened = TaskOpenedListener.shortened(name);
            if (shortened.equals(task.getName())) continue;
            task.setName(shortened);
            tasks.saveTask(task);
        }
    }

    /** Runs a call of the engine under the person's own authorizations, and gives back what was set before. */
    private <T> T as(SignedIn person, Supplier<T> call) {
        var before = identity.getCurrentAuthentication();
        identity.setAuthentication(person.login(), new ArrayList<>(person.groups()));
        try {
            return call.get();
        } finally {
            if (before == null) identity.clearAuthentication();
            else identity.setAuthentication(before);
        }
    }

    private static OpenTask open(Task task) {
        LocalDate due = task.getDueDate() == null
                ? null
                : VietnameseDates.dayOf(task.getDueDate().toInstant());
        return new OpenTask(
                task.getId(),
                task.getTaskDefinitionKey(),
                task.getName(),
                task.getAssignee(),
                due,
                task.getCreateTime().toInstant());
    }
}
