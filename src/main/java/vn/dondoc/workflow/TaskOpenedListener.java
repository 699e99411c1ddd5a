package vn.dondoc.workflow;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import vn.dondoc.shared.VietnameseDates;

/** On every user task of every model: names it, gives it owners and a due date. */
@ProcessBean("taskOpened")
class TaskOpenedListener implements TaskListener {
    /** ACT_RU_TASK.NAME_ holds 255 characters. */
    private static final int NAME_LENGTH = 250;

    private final TaskForms forms;

    TaskOpenedListener(TaskForms forms) {
        this.forms = forms;
    }

    @Override
    public void notify(DelegateTask task) {
        UserTask kind = UserTask.parse(task.getProcessDefinitionId(), task.getTaskDefinitionKey());
        TaskPlan plan = forms.of(kind).plan(ProcessScope.of(task, task.getId(), kind));
        task.setName(shortened(plan.name()));
        plan.groups().forEach(task::addCandidateGroup);
        if (plan.assignee() != null) task.setAssignee(plan.assignee());
        if (plan.due() != null) task.setDueDate(endOf(plan.due()));
        task.setPriority(plan.priority());
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
