package vn.dondoc.reminder;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.workflow.ProcessBean;

/** Silence counts as receipt after its days ({@code serviceTask_deemReceived} in deadline-watch.bpmn). */
@ProcessBean("deemReceived")
class DeemReceivedDelegate implements JavaDelegate {
    private final Assignments assignments;
    private final Clock clock;

    DeemReceivedDelegate(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        assignments.deemReceived(LocalDate.now(clock));
    }
}
