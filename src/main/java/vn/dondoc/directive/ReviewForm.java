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

/** forms/review-breakdown.html: the breakdown as it will be issued, first laid before who registered it. */
@Component
class ReviewForm implements TaskForm {
    private final DirectiveRows directives;
    private final Breakdowns breakdowns;
    private final DirectiveTaskPlans plans;
    private final Release release;

    ReviewForm(DirectiveRows directives, Breakdowns breakdowns, DirectiveTaskPlans plans, Release release) {
        this.directives = directives;
        this.breakdowns = breakdowns;
        this.plans = plans;
        this.release = release;
    }

    /** @param seen version of the breakdown that the form showed */
    record Draft(Integer seen) {}

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.DIRECTIVE, "userTask_reviewBreakdown"));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Directive directive = directives.get(id(scope));
        int assignments = breakdowns.planned(directive.id()).size();
        return plans.plan(
                "Rà soát phân rã nhiệm vụ", directive, directive.registeredBy(), assignments, scope.openedOn());
    }

    @Override
    public Object content(ProcessScope scope) {
        return breakdowns.view(id(scope));
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        release.reviewed(id(scope), submission.content(Draft.class).seen(), submission.login());
    }

    private static UUID id(ProcessScope scope) {
        return scope.get(ProcessVariables.DIRECTIVE_ID);
    }
}
