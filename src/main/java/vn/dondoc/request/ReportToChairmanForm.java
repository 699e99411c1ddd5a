package vn.dondoc.request;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.shared.DomainException;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** userTask_reportToChairman: the Office reports co-operation that is beyond an agency's capacity. */
@Component
class ReportToChairmanForm implements TaskForm {
    private final RequestRows rows;
    private final RequestContent contents;
    private final Answering answering;
    private final OpenRequests open;
    private final Matter matter;

    ReportToChairmanForm(
            RequestRows rows, RequestContent contents, Answering answering, OpenRequests open, Matter matter) {
        this.rows = rows;
        this.contents = contents;
        this.answering = answering;
        this.open = open;
        this.matter = matter;
    }

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.CO_OPERATION, "userTask_reportToChairman"));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        DeadlineRequest r = request(scope);
        return new TaskPlan(
                matter.taskName("Báo cáo nội dung phối hợp vượt thẩm quyền", r),
                List.of(TaskGroup.of(Agencies.OFFICE, Role.COORDINATOR)),
                null,
                r.reportBy());
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
        answering.reported(
                scope.get(ProcessVariables.REQUEST_ID),
                submission.content(Answering.ReportDraft.class),
                submission.login());
    }

    private DeadlineRequest request(ProcessScope scope) {
        return rows.get(scope.get(ProcessVariables.REQUEST_ID));
    }
}
