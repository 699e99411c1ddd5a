package vn.dondoc.request;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** userTask_reportToChairman: the Office reports co-operation that is beyond an agency's capacity. */
@Component
class ReportToChairmanForm extends RequestTaskForm {
    static final String TASK = "userTask_reportToChairman";

    private final Answering answering;
    private final RequestTaskNames names;

    ReportToChairmanForm(
            RequestRows rows, RequestContent contents, Answering answering, OpenRequests open, RequestTaskNames names) {
        super(rows, contents, open);
        this.answering = answering;
        this.names = names;
    }

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.CO_OPERATION, TASK));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        DeadlineRequest r = request(scope);
        return new TaskPlan(names.of(r), List.of(TaskGroup.of(Agencies.OFFICE, Role.COORDINATOR)), null, r.reportBy());
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        answering.reported(id(scope), submission.content(Answering.ReportDraft.class), submission.login());
    }
}
