package vn.dondoc.consolidation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** BPMN: {@code serviceTask_publish} in report-round.bpmn. */
@ProcessBean("publishConsolidated")
class PublishConsolidatedDelegate implements JavaDelegate {
    private final Publication publication;

    PublishConsolidatedDelegate(Publication publication) {
        this.publication = publication;
    }

    @Override
    public void execute(DelegateExecution execution) {
        publication.publish(ProcessVariables.ROUND_ID.in(execution));
    }
}
