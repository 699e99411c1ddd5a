package vn.dondoc.request;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dondoc.request.DeadlineRequest.State;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** What deadline-request.bpmn and co-operation.bpmn ask about the row. Read-only. Public for the expression language. */
@ProcessBean("requestQuestions")
public class RequestQuestions {
    private final RequestRows rows;

    RequestQuestions(RequestRows rows) {
        this.rows = rows;
    }

    public boolean granted(DelegateExecution execution) {
        return state(execution) == State.GRANTED;
    }

    /** The agency says that it cannot decide what is asked of it. */
    public boolean beyondCapacity(DelegateExecution execution) {
        return state(execution) == State.BEYOND;
    }

    private State state(DelegateExecution execution) {
        return rows.get(ProcessVariables.REQUEST_ID.in(execution)).state();
    }
}
