package vn.dondoc.consolidation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** BPMN: {@code serviceTask_buildDraft} in report-round.bpmn. */
@ProcessBean("buildConsolidatedDraft")
class BuildConsolidatedDraftDelegate implements JavaDelegate {
    private final Drafts drafts;

    BuildConsolidatedDraftDelegate(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public void execute(DelegateExecution execution) {
        drafts.build(ProcessVariables.ROUND_ID.in(execution));
    }
}
