package vn.dondoc.reporting;

import static vn.dondoc.workflow.ProcessVariables.REPORT_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dondoc.workflow.ProcessBean;

/** What agency-report.bpmn may ask. Read-only. */
@ProcessBean("reportQuestions")
public class ReportQuestions {
    private final Reports reports;
    private final ReportCases cases;

    ReportQuestions(Reports reports, ReportCases cases) {
        this.reports = reports;
        this.cases = cases;
    }

    /** It left the agency without the head: the agency wants no approval, the head handed it in himself or had signed it. */
    public boolean sentByOfficer(DelegateExecution execution) {
        return state(execution) == Report.State.CHECKING;
    }

    /** The head agreed, so it was sent. */
    public boolean approved(DelegateExecution execution) {
        return state(execution) == Report.State.CHECKING;
    }

    /** The standing agency's own report: nobody else checks it. */
    public boolean ownReport(DelegateExecution execution) {
        return cases.get(REPORT_ID.in(execution)).own();
    }

    public boolean accepted(DelegateExecution execution) {
        return state(execution) == Report.State.ACCEPTED;
    }

    private Report.State state(DelegateExecution execution) {
        return reports.get(REPORT_ID.in(execution)).state();
    }
}
