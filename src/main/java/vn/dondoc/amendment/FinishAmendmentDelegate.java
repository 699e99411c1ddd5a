package vn.dondoc.amendment;

import static vn.dondoc.workflow.ProcessVariables.AMENDMENT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;

/** BPMN: {@code serviceTask_finishAmendment} in amendment.bpmn. */
@ProcessBean("finishAmendment")
class FinishAmendmentDelegate implements JavaDelegate {
    private final Applying applying;

    FinishAmendmentDelegate(Applying applying) {
        this.applying = applying;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applying.finish(AMENDMENT_ID.in(execution));
    }
}
