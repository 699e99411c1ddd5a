package vn.dondoc.reminder;

import static vn.dondoc.workflow.ProcessVariables.SUBJECT_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;

/** Demands one explanation ({@code serviceTask_demandExplanation} in deadline-watch.bpmn). */
@ProcessBean("demandExplanation")
class DemandExplanationDelegate implements JavaDelegate {
    private final ExplanationsDemanded demanded;

    DemandExplanationDelegate(ExplanationsDemanded demanded) {
        this.demanded = demanded;
    }

    @Override
    public void execute(DelegateExecution execution) {
        demanded.open(SUBJECT_REF.in(execution));
    }
}
