package vn.dondoc.assignment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** BPMN: {@code serviceTask_issueBatch} in directive.bpmn. */
@ProcessBean("issueBatch")
class IssueBatchDelegate implements JavaDelegate {
    private final Issuing issuing;

    IssueBatchDelegate(Issuing issuing) {
        this.issuing = issuing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        issuing.issueBatch(ProcessVariables.DIRECTIVE_ID.in(execution));
    }
}
