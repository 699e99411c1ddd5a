package vn.dondoc.workflow;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;

/** On every user task of every model: hands the saved form to the domain inside the completing transaction. */
@ProcessBean("taskCompleted")
class TaskCompletedListener implements TaskListener {
    private final TaskForms forms;
    private final TaskDrafts drafts;
    private final IdentityService identity;

    TaskCompletedListener(TaskForms forms, TaskDrafts drafts, @Lazy IdentityService identity) {
        this.forms = forms;
        this.drafts = drafts;
        this.identity = identity;
    }

    @Override
    public void notify(DelegateTask task) {
        Authentication person = identity.getCurrentAuthentication();
        if (person == null || person.getUserId() == null) throw WorkflowRefused.notFound();
        String login = person.getUserId();
        if (!(task.getVariable(ProcessVariables.FORM_VERSION) instanceof Integer version))
            throw WorkflowRefused.versionMissing();
        UserTask kind = UserTask.parse(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        ProcessScope scope = ProcessScope.of(task, kind);
        forms.of(kind)
                .complete(
                        scope, new Submission(login, version, type -> drafts.read(task.getId(), login, version, type)));
        drafts.forget(task.getId(), login);
        // The history keeps as assignee who did it, not before whom it lay.
        if (!login.equals(task.getAssignee())) task.setAssignee(login);
    }
}
