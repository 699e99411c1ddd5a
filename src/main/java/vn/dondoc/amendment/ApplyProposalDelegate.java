package vn.dondoc.amendment;

import static vn.dondoc.workflow.ProcessVariables.AMENDMENT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;

/** BPMN: {@code serviceTask_applyProposal} in amendment.bpmn. */
@ProcessBean("applyProposal")
class ApplyProposalDelegate implements JavaDelegate {
    private final Applying applying;

    ApplyProposalDelegate(Applying applying) {
        this.applying = applying;
    }

    @Override
    public void execute(DelegateExecution execution) {
        applying.next(AMENDMENT_ID.in(execution));
    }
}
