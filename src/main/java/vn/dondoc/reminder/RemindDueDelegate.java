package vn.dondoc.reminder;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;

/** Writes this morning's reminders ({@code serviceTask_remind} in deadline-watch.bpmn). */
@ProcessBean("remindDue")
class RemindDueDelegate implements JavaDelegate {
    private final Sweep sweep;

    RemindDueDelegate(Sweep sweep) {
        this.sweep = sweep;
    }

    @Override
    public void execute(DelegateExecution execution) {
        sweep.remind();
    }
}
