package vn.dondoc.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.VietnameseDates;

/** Reads what the form of an open task shows. */
@Component
class TaskContents {
    private final TaskService tasks;
    private final TaskForms forms;

    TaskContents(TaskService tasks, TaskForms forms) {
        this.tasks = tasks;
        this.forms = forms;
    }

    @Transactional(readOnly = true)
    public TaskFormApi.FormView view(String taskId, int version, String savedAt, JsonNode draft) {
        Task task = tasks.createTaskQuery().taskId(taskId).singleResult();
        if (task == null) throw WorkflowRefused.notFound();
        UserTask kind = UserTask.parse(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        ProcessScope scope = ProcessScope.reading(tasks.getVariables(taskId), taskId, kind);
        var due = task.getDueDate() == null
                ? null
                : VietnameseDates.dayOf(task.getDueDate().toInstant());
        return new TaskFormApi.FormView(
                task.getName(), due, version, savedAt, draft, forms.of(kind).content(scope));
    }
}
