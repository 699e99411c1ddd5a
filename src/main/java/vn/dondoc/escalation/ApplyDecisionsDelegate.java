package vn.dondoc.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** BPMN: {@code serviceTask_applyDecisions} in escalation.bpmn. */
@ProcessBean("applyDecisions")
class ApplyDecisionsDelegate implements JavaDelegate {
    private final Consequences consequences;

    ApplyDecisionsDelegate(Consequences consequences) {
        this.consequences = consequences;
    }

    @Override
    public void execute(DelegateExecution execution) {
        consequences.apply(ProcessVariables.DOSSIER_ID.in(execution));
    }
}
