package vn.dondoc.request;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** userTask_decideRequest: the standing agency or the Office grants or refuses what a lead asks. */
@Component
class DecideRequestForm extends RequestTaskForm {
    static final String TASK = "userTask_decideRequest";

    private final Deciding deciding;
    private final Assignments assignments;
    private final RequestTaskNames names;

    DecideRequestForm(
            RequestRows rows,
            RequestContent contents,
            Deciding deciding,
            OpenRequests open,
            Assignments assignments,
            RequestTaskNames names) {
        super(rows, contents, open);
        this.deciding = deciding;
        this.assignments = assignments;
        this.names = names;
    }

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.DEADLINE_REQUEST, TASK));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        DeadlineRequest r = request(scope);
        return new TaskPlan(names.of(r), assignments.deciders(r.assignmentId()), null, r.answerBy());
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        deciding.decide(id(scope), submission.content(Deciding.Draft.class), submission.login());
    }
}
