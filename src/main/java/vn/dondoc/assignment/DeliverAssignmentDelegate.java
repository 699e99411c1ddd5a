package vn.dondoc.assignment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** BPMN: {@code serviceTask_deliverAgain} and {@code serviceTask_handOver} in assignment.bpmn. */
@ProcessBean("deliverAssignment")
class DeliverAssignmentDelegate implements JavaDelegate {
    private final Delivery delivery;

    DeliverAssignmentDelegate(Delivery delivery) {
        this.delivery = delivery;
    }

    @Override
    public void execute(DelegateExecution execution) {
        delivery.deliverAgain(ProcessVariables.ASSIGNMENT_ID.in(execution));
    }
}
