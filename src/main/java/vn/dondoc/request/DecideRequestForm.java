package vn.dondoc.request;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.shared.DomainException;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** userTask_decideRequest: the standing agency or the Office grants or refuses what a lead asks. */
@Component
class DecideRequestForm implements TaskForm {
    private final RequestRows rows;
    private final RequestContent contents;
    private final Deciding deciding;
    private final OpenRequests open;
    private final Assignments assignments;
    private final Matter matter;

    DecideRequestForm(
            RequestRows rows,
            RequestContent contents,
            Deciding deciding,
            OpenRequests open,
            Assignments assignments,
            Matter matter) {
        this.rows = rows;
        this.contents = contents;
        this.deciding = deciding;
        this.open = open;
        this.assignments = assignments;
        this.matter = matter;
    }

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.DEADLINE_REQUEST, "userTask_decideRequest"));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        DeadlineRequest r = request(scope);
        return new TaskPlan(
                matter.taskName("Trả lời đề nghị " + r.kind().label(), r),
                assignments.deciders(r.assignmentId()),
                null,
                r.answerBy());
    }

    @Override
    public RequestContent.View content(ProcessScope scope) {
        return contents.of(request(scope));
    }

    @Override
    public Optional<DomainException> whyEnded(String instanceId) {
        return open.outcome(instanceId);
    }

    @Override
    public Optional<DomainException> whatWasAnswered(String instanceId) {
        return open.outcome(instanceId);
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        deciding.decide(
                scope.get(ProcessVariables.REQUEST_ID), submission.content(Deciding.Draft.class), submission.login());
    }

    private DeadlineRequest request(ProcessScope scope) {
        return rows.get(scope.get(ProcessVariables.REQUEST_ID));
    }
}
