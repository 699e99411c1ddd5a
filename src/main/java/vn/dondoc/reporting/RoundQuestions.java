package vn.dondoc.reporting;

import static vn.dondoc.workflow.ProcessVariables.ROUND_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dondoc.workflow.ProcessBean;

/** What report-round.bpmn may ask. Read-only. */
@ProcessBean("roundQuestions")
public class RoundQuestions {
    private final ReportOpening opening;

    RoundQuestions(ReportOpening opening) {
        this.opening = opening;
    }

    /** Every agency that the regime binds has its report. */
    public boolean allOpened(DelegateExecution execution) {
        return opening.allOpened(ROUND_ID.in(execution));
    }
}
