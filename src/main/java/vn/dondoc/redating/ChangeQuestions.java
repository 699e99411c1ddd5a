package vn.dondoc.redating;

import static vn.dondoc.workflow.ProcessVariables.CHANGE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dondoc.workflow.ProcessBean;

/** What calendar-change.bpmn asks. Read-only. Public, because expressions call methods of public classes only. */
@ProcessBean("changeQuestions")
public class ChangeQuestions {
    private final FollowingTasks tasks;

    ChangeQuestions(FollowingTasks tasks) {
        this.tasks = tasks;
    }

    public boolean tasksMoved(DelegateExecution execution) {
        return tasks.allMoved(CHANGE_ID.in(execution));
    }
}
