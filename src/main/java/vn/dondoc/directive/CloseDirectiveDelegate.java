package vn.dondoc.directive;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** BPMN: {@code serviceTask_close} in directive.bpmn. */
@ProcessBean("closeDirective")
class CloseDirectiveDelegate implements JavaDelegate {
    private final Closing closing;

    CloseDirectiveDelegate(Closing closing) {
        this.closing = closing;
    }

    @Override
    public void execute(DelegateExecution execution) {
        closing.close(ProcessVariables.DIRECTIVE_ID.in(execution));
    }
}
