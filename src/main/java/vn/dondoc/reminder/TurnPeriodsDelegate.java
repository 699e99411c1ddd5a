package vn.dondoc.reminder;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.workflow.ProcessBean;

/** Opens the periods that begin and closes those past due ({@code serviceTask_turnPeriods} in deadline-watch.bpmn). */
@ProcessBean("turnPeriods")
class TurnPeriodsDelegate implements JavaDelegate {
    private final Reporting reporting;
    private final Clock clock;

    TurnPeriodsDelegate(Reporting reporting, Clock clock) {
        this.reporting = reporting;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        reporting.turnPeriods(LocalDate.now(clock));
    }
}
