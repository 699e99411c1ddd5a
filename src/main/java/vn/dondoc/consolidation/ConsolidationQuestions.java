package vn.dondoc.consolidation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** Questions report-round.bpmn asks about the consolidated report. Read-only; public, or the engine cannot call it. */
@ProcessBean("consolidationQuestions")
public class ConsolidationQuestions {
    private final ReportStore reports;

    ConsolidationQuestions(ReportStore reports) {
        this.reports = reports;
    }

    /** The head agreed; given back, the answer is no. */
    public boolean signed(DelegateExecution execution) {
        return reports.find(ProcessVariables.ROUND_ID.in(execution))
                .map(r -> r.state().frozen())
                .orElse(false);
    }
}
