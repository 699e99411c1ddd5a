package vn.dondoc.assignment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** BPMN: {@code serviceTask_deliver} in directive.bpmn. */
@ProcessBean("deliverToAgencies")
class DeliverToAgenciesDelegate implements JavaDelegate {
    private final Delivery delivery;

    DeliverToAgenciesDelegate(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delivery.deliverAll(ProcessVariables.DIRECTIVE_ID.in(execution));
    }
}
