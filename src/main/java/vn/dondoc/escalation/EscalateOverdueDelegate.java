package vn.dondoc.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;

/** BPMN: {@code serviceTask_escalate} in deadline-watch.bpmn. */
@ProcessBean("escalateOverdue")
class EscalateOverdueDelegate implements JavaDelegate {
    private final Escalation escalation;

    EscalateOverdueDelegate(Escalation escalation) {
        this.escalation = escalation;
    }

    @Override
    public void execute(DelegateExecution execution) {
        escalation.sweep();
    }
}
