package vn.dondoc.reminder;

import static vn.dondoc.workflow.ProcessVariables.SUBJECT_REF;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;

/** Shows one matter as overdue ({@code serviceTask_markOverdue} in deadline-watch.bpmn). */
@ProcessBean("markOverdue")
class MarkOverdueDelegate implements JavaDelegate {
    private final OverdueMatters overdue;

    MarkOverdueDelegate(OverdueMatters overdue) {
        this.overdue = overdue;
    }

    @Override
    public void execute(DelegateExecution execution) {
        overdue.show(SUBJECT_REF.in(execution));
    }
}
