package vn.dondoc.assignment;

import org.springframework.stereotype.Component;
import vn.dondoc.workflow.Tasks;

/** The open task of an assignment is called by its title: given other words, it is called by them. */
@Component
class TaskNames {
    private final Tasks tasks;
    private final Labels labels;
    private final ExplainForm explanations;

    TaskNames(Tasks tasks, Labels labels, ExplainForm explanations) {
        this.tasks = tasks;
        this.labels = labels;
        this.explanations = explanations;
    }

    /** @param a with its new words */
    void follow(Assignment a) {
        switch (a.state()) {
            case IN_PROGRESS, REDO -> rename(a, CarryOutForm.TASK, CarryOutForm.STEP);
            case SUSPENDED -> rename(a, CarryOutForm.TASK, Suspensions.STEP);
            case AWAITING_CONFIRMATION -> rename(a, ConfirmResultForm.TASK, ConfirmResultForm.STEP);
            case RETURNED -> rename(a, ReassignForm.TASK, ReassignForm.STEP);
            case ISSUED, DONE, WITHDRAWN, ENDED -> {}
        }
        explanations.openName(a).ifPresent(name -> tasks.rename(a.processInstanceId(), ExplainForm.TASK, name));
    }

    private void rename(Assignment a, String element, String step) {
        tasks.rename(a.processInstanceId(), element, labels.taskName(step, a));
    }
}
