package vn.dondoc.assignment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** What assignment.bpmn asks about the row. Read-only. Public, because the expression language calls only methods of public classes. */
@ProcessBean("assignmentQuestions")
public class AssignmentQuestions {
    private final AssignmentRows rows;

    AssignmentQuestions(AssignmentRows rows) {
        this.rows = rows;
    }

    /** A result waits to be confirmed, whichever way it came. */
    public boolean resultReported(DelegateExecution execution) {
        return state(execution) == Assignment.State.AWAITING_CONFIRMATION;
    }

    public boolean resultConfirmed(DelegateExecution execution) {
        return state(execution) == Assignment.State.DONE;
    }

    /** Standing work is over; false when work was taken back. */
    public boolean endedByDecision(DelegateExecution execution) {
        return state(execution) == Assignment.State.ENDED;
    }

    private Assignment.State state(DelegateExecution execution) {
        return rows.get(ProcessVariables.ASSIGNMENT_ID.in(execution)).state();
    }
}
