package vn.dondoc.reporting;

import static vn.dondoc.workflow.ProcessVariables.ROUND_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;

/** BPMN: {@code serviceTask_openReports} in report-round.bpmn, until no report is missing. */
@ProcessBean("openReports")
class OpenReportsDelegate implements JavaDelegate {
    private final ReportOpening opening;

    OpenReportsDelegate(ReportOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opening.openBatch(ROUND_ID.in(execution));
    }
}
