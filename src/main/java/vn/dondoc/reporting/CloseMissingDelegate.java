package vn.dondoc.reporting;

import static vn.dondoc.workflow.ProcessVariables.ROUND_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;

/** BPMN: {@code serviceTask_closeMissing} in report-round.bpmn. */
@ProcessBean("closeMissing")
class CloseMissingDelegate implements JavaDelegate {
    private final RoundEnding ending;

    CloseMissingDelegate(RoundEnding ending) {
        this.ending = ending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ending.closeMissing(ROUND_ID.in(execution));
    }
}
