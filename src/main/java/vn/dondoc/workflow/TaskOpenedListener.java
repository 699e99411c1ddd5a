package vn.dondoc.workflow;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.context.annotation.Lazy;
import vn.dondoc.shared.VietnameseDates;

/** On every user task of every model: names it, gives it owners and a due date. */
@ProcessBean("taskOpened")
class TaskOpenedListener implements TaskListener {
    /** ACT_RU_TASK.NAME_ holds 255 characters. */
    private static final int NAME_LENGTH = 250;

    private final TaskForms forms;
    private final IdentityService identity;

    TaskOpenedListener(TaskForms forms, @Lazy IdentityService identity) {
        this.forms = forms;
        this.identity = identity;
    }

    @Override
    public void notify(DelegateTask task) {
        UserTask kind = UserTask.parse(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        TaskPlan plan = forms.of(kind).plan(ProcessScope.of(task, kind));
        task.setName(shortened(plan.name()));
        plan.groups().forEach(task::addCandidateGroup);
        if (mayHave(plan)) task.setAssignee(plan.assignee());
        if (plan.due() != null) task.setDueDate(endOf(plan.due()));
        task.setPriority(plan.priority());
    }

    /** To have a task is to have a right on it: whoever moved to another agency since he was named does not get it. */
    private boolean mayHave(TaskPlan plan) {
        if (plan.assignee() == null || plan.groups().isEmpty()) return plan.assignee() != null;
        return identity.createGroupQuery().groupMember(plan.assignee()).list().stream()
                .map(Group::getId)
                .anyMatch(plan.groups()::contains);
    }

    static Date endOf(LocalDate day) {
        return Date.from(day.atTime(LocalTime.of(23, 59, 59))
                .atZone(VietnameseDates.ZONE)
                .toInstant());
    }

    static String shortened(String name) {
        return name.length() <= NAME_LENGTH ? name : name.substring(0, NAME_LENGTH - 1) + "…";
    }
}
