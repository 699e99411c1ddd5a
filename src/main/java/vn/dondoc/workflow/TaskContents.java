package vn.dondoc.workflow;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.Desks;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.TaskDrafts.Draft;
import vn.dondoc.workflow.TaskFormApi.FormView;

/** Reads what the form of a task shows: beside the content the person's own draft, or a colleague's to begin with. */
@Component
class TaskContents {
    private final TaskService tasks;
    private final TaskForms forms;
    private final TaskDrafts drafts;
    private final Desks desks;
    private final Refusals refusals;
    private final ObjectMapper json;

    TaskContents(
            TaskService tasks, TaskForms forms, TaskDrafts drafts, Desks desks, Refusals refusals, ObjectMapper json) {
        this.tasks = tasks;
        this.forms = forms;
        this.drafts = drafts;
        this.desks = desks;
        this.refusals = refusals;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public FormView open(String login, String taskId) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) throw WorkflowRefused.notFound();
        UserTask kind = UserTask.parse(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        ProcessScope scope = ProcessScope.reading(tasks.getVariables(taskId), task, kind);
        var due = task.getDueDate() == null
                ? null
                : VietnameseDates.dayOf(task.getDueDate().toInstant());
        Optional<Draft> own = drafts.own(taskId, login);
        Optional<Draft> shown = own.or(() -> drafts.latest(taskId));
        return new FormView(
                task.getName(),
                due,
                own.map(Draft::version).orElse(0),
                shown.map(d -> VietnameseDates.moment(d.savedAt())).orElse(null),
                own.isPresent()
                        ? null
                        : shown.map(d -> desks.nameOf(d.savedBy())).orElse(null),
                null,
                shown.map(d -> read(d.content())).orElseGet(json::createObjectNode),
                forms.of(kind).content(scope));
    }

    /** The person's own text of a task that ended before he handed it in; without one he is told so. */
    FormView kept(String login, String taskId, DomainException ended) {
        Draft own = drafts.own(taskId, login).orElseThrow(() -> ended);
        return new FormView(
                null,
                null,
                own.version(),
                VietnameseDates.moment(own.savedAt()),
                null,
                refusals.text(ended),
                read(own.content()),
                Map.of());
    }

    private JsonNode read(String draft) {
        try {
            return json.readTree(draft);
        } catch (JsonProcessingException e) {
            throw WorkflowRefused.unreadable();
        }
    }
}
