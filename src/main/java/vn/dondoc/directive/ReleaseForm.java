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

/** forms/release.html: a second person releases what was reviewed, or sends it back and says what to change. */
@Component
class ReleaseForm implements TaskForm {
    private final DirectiveRows directives;
    private final Breakdowns breakdowns;
    private final DirectiveTaskPlans plans;
    private final Release release;

    ReleaseForm(DirectiveRows directives, Breakdowns breakdowns, DirectiveTaskPlans plans, Release release) {
        this.directives = directives;
        this.breakdowns = breakdowns;
        this.plans = plans;
        this.release = release;
    }

    enum Decision {
        RELEASE,
        RETURN
    }

    record Draft(Decision decision, String reason) {}

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.DIRECTIVE, "userTask_release"));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Directive directive = directives.get(id(scope));
        int assignments = breakdowns.planned(directive.id()).size();
        return plans.plan("Phát hành nhiệm vụ", directive, null, assignments, scope.openedOn());
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
            case RELEASE -> release.released(id(scope), submission.login());
            case RETURN -> release.returned(id(scope), draft.reason(), submission.login());
        }
    }

    private static UUID id(ProcessScope scope) {
        return scope.get(ProcessVariables.DIRECTIVE_ID);
    }
}
