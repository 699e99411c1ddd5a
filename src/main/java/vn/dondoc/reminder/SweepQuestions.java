package vn.dondoc.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.workflow.ProcessBean;

/** What deadline-watch.bpmn asks. Read-only. Public, because expressions call methods of public classes only. */
@ProcessBean("sweepQuestions")
public class SweepQuestions {
    private final WorkingCalendar calendar;
    private final OverdueMatters overdue;
    private final Demands demands;
    private final Clock clock;

    SweepQuestions(WorkingCalendar calendar, OverdueMatters overdue, Demands demands, Clock clock) {
        this.calendar = calendar;
        this.overdue = overdue;
        this.demands = demands;
        this.clock = clock;
    }

    public boolean workingDay(DelegateExecution execution) {
        return calendar.isWorkingDay(LocalDate.now(clock));
    }

    /** "ASSIGNMENT:{id}" or "REPORT:{id}": each gets a job of its own, so that one conflict does not undo the sweep. */
    public List<String> newlyOverdue(DelegateExecution execution) {
        return overdue.newlyOverdue(LocalDate.now(clock));
    }

    /** The same of what owes an explanation by the rung it has reached. */
    public List<String> toExplain(DelegateExecution execution) {
        return demands.pending();
    }
}
