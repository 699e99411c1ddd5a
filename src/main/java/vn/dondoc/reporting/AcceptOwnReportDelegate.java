package vn.dondoc.reporting;

import static vn.dondoc.workflow.ProcessVariables.REPORT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.ProcessBean;

/** BPMN: {@code serviceTask_acceptOwn} in agency-report.bpmn. */
@ProcessBean("acceptOwnReport")
class AcceptOwnReportDelegate implements JavaDelegate {
    private final ReportChecking checking;

    AcceptOwnReportDelegate(ReportChecking checking) {
        this.checking = checking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        checking.accept(REPORT_ID.in(execution), AuditTrail.SYSTEM);
    }
}
