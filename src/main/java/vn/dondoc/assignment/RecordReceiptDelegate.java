package vn.dondoc.assignment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** BPMN: {@code serviceTask_recordReceipt} in receipt.bpmn. */
@ProcessBean("recordReceipt")
class RecordReceiptDelegate implements JavaDelegate {
    private final Receiving receiving;

    RecordReceiptDelegate(Receiving receiving) {
        this.receiving = receiving;
    }

    @Override
    public void execute(DelegateExecution execution) {
        receiving.record(ProcessVariables.RECEIPT_ID.in(execution));
    }
}
