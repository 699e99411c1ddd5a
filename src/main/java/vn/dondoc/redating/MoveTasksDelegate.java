package vn.dondoc.redating;

import static vn.dondoc.workflow.ProcessVariables.CHANGE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;

/** A batch of the task list follows the calendar ({@code serviceTask_moveTasks} in calendar-change.bpmn). */
@ProcessBean("moveTasks")
class MoveTasksDelegate implements JavaDelegate {
    private final FollowingTasks tasks;

    MoveTasksDelegate(FollowingTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public void execute(DelegateExecution execution) {
        tasks.moveNext(CHANGE_ID.in(execution));
    }
}
