package vn.dondoc.amendment;

import static vn.dondoc.workflow.ProcessVariables.AMENDMENT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dondoc.workflow.ProcessBean;

/** What amendment.bpmn asks. Read-only. Public, because expressions call methods of public classes only. */
@ProcessBean("amendmentQuestions")
public class AmendmentQuestions {
    private final AmendmentTable amendments;
    private final Applying applying;

    AmendmentQuestions(AmendmentTable amendments, Applying applying) {
        this.amendments = amendments;
        this.applying = applying;
    }

    /** The second person released it; false when he sent it back. */
    public boolean released(DelegateExecution execution) {
        return amendments.get(AMENDMENT_ID.in(execution)).state() == Amendment.State.RELEASED;
    }

    public boolean allApplied(DelegateExecution execution) {
        return applying.allApplied(AMENDMENT_ID.in(execution));
    }
}
