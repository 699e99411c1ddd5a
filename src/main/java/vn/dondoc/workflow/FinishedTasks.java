package vn.dondoc.workflow;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.authorization.HistoricTaskPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.dondoc.security.Desks;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.VietnameseDates;

/** Tells whoever could have worked on a task that it has ended: by whom, when, and whether his own text is kept. */
@Component
class FinishedTasks {
    private final HistoryService history;
    private final AuthorizationService authorizations;
    private final TaskDrafts drafts;
    private final Desks desks;
    private final ObjectProvider<TaskForms> forms;

    FinishedTasks(
            @Lazy HistoryService history,
            @Lazy AuthorizationService authorizations,
            TaskDrafts drafts,
            Desks desks,
            ObjectProvider<TaskForms> forms) {
        this.history = history;
        this.authorizations = authorizations;
        this.drafts = drafts;
        this.desks = desks;
        this.forms = forms;
    }

    /** Empty when the task is open, never was, or was none of the person's. */
    Optional<DomainException> tell(String login, List<String> groups, String taskId) {
        if (!authorizations.isUserAuthorized(
                login, groups, HistoricTaskPermissions.READ, Resources.HISTORIC_TASK, taskId)) return Optional.empty();
        HistoricTaskInstance task = history.createHistoricTaskInstanceQuery()
                .taskId(taskId)
                .finished()
                .singleResult();
        return Optional.ofNullable(task).map(t -> told(login, t));
    }

    private DomainException told(String login, HistoricTaskInstance task) {
        String at = VietnameseDates.moment(task.getEndTime().toInstant());
        boolean kept = drafts.own(task.getId(), login).isPresent();
        if (!TaskEntity.DELETE_REASON_COMPLETED.equals(task.getDeleteReason()))
            return whyEnded(task).orElseGet(() -> WorkflowRefused.takenBack(at, kept));
        return login.equals(task.getAssignee())
                ? WorkflowRefused.doneByYourself(at)
                : whatWasAnswered(task)
                        .orElseGet(() -> WorkflowRefused.alreadyDone(desks.nameOf(task.getAssignee()), at, kept));
    }

    private Optional<DomainException> whatWasAnswered(HistoricTaskInstance task) {
        return form(task).whatWasAnswered(task.getProcessInstanceId());
    }

    /** The domain knows better than the engine why a task was taken from everybody. */
    private Optional<DomainException> whyEnded(HistoricTaskInstance task) {
        return form(task).whyEnded(task.getProcessInstanceId());
    }

    private TaskForm form(HistoricTaskInstance task) {
        UserTask kind = UserTask.parse(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        return forms.getObject().of(kind);
    }
}
