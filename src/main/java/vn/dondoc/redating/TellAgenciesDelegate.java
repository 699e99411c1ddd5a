package vn.dondoc.redating;

import static vn.dondoc.workflow.ProcessVariables.CHANGE_ID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import vn.dondoc.workflow.ProcessBean;

/** Writes to those whose dates moved ({@code serviceTask_tellAgencies} in calendar-change.bpmn). */
@ProcessBean("tellAgencies")
class TellAgenciesDelegate implements JavaDelegate {
    private final ChangeLetters letters;

    TellAgenciesDelegate(ChangeLetters letters) {
        this.letters = letters;
    }

    @Override
    public void execute(DelegateExecution execution) {
        letters.tell(CHANGE_ID.in(execution));
    }
}
