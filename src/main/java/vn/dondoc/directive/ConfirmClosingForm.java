package vn.dondoc.directive;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** forms/confirm-closing.html: every assignment has ended; following up ends too, or goes on for the reports. */
@Component
class ConfirmClosingForm implements TaskForm {
    private final DirectiveRows directives;
    private final Breakdowns breakdowns;
    private final DirectiveTaskPlans plans;
    private final Closing closing;

    ConfirmClosingForm(DirectiveRows directives, Breakdowns breakdowns, DirectiveTaskPlans plans, Closing closing) {
        this.directives = directives;
        this.breakdowns = breakdowns;
        this.plans = plans;
        this.closing = closing;
    }

    enum Decision {
        CLOSE,
        CONTINUE
    }

    record Draft(Decision decision, String note) {}

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.DIRECTIVE, "userTask_confirmClosing"));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Directive directive = directives.get(id(scope));
        return plans.plan("Xác nhận kết thúc theo dõi", directive, directive.registeredBy(), 0, scope.openedOn());
    }

    @Override
    public Object content(ProcessScope scope) {
        return breakdowns.view(id(scope));
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        Draft draft = submission.content(Draft.class);
        if (draft.decision() == null) throw DirectiveRefused.decisionMissing();
        switch (draft.decision()) {
            case CLOSE -> closing.confirmed(id(scope), draft.note(), submission.login());
            case CONTINUE -> closing.followedUpFurther(id(scope), submission.login());
        }
    }

    private static UUID id(ProcessScope scope) {
        return scope.get(ProcessVariables.DIRECTIVE_ID);
    }
}
