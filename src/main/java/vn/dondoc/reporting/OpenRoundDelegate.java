package vn.dondoc.reporting;

import static vn.dondoc.workflow.ProcessVariables.DIRECTIVE_ID;
import static vn.dondoc.workflow.ProcessVariables.PERIOD;

import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.workflow.ProcessBean;

/** BPMN: {@code serviceTask_openRound} in directive.bpmn. */
@ProcessBean("openRound")
class OpenRoundDelegate implements JavaDelegate {
    private final RoundOpening opening;

    OpenRoundDelegate(RoundOpening opening) {
        this.opening = opening;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String[] regimeAndPeriod = PERIOD.in(execution).split("/");
        opening.open(
                DIRECTIVE_ID.in(execution),
                UUID.fromString(regimeAndPeriod[0]),
                ReportingPeriod.parse(regimeAndPeriod[1]));
    }
}
