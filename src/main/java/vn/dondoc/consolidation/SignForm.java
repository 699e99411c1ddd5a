package vn.dondoc.consolidation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** The head of the standing agency signs the draft, or gives it back with what to correct. */
@Component
class SignForm implements TaskForm {
    static final UserTask TASK = UserTask.of(ProcessKey.REPORT_ROUND, "userTask_sign");

    private final Occasions occasions;
    private final TaskSummary summary;
    private final Approval approval;
    private final WorkingCalendar calendar;

    SignForm(Occasions occasions, TaskSummary summary, Approval approval, WorkingCalendar calendar) {
        this.occasions = occasions;
        this.summary = summary;
        this.approval = approval;
        this.calendar = calendar;
    }

    @Override
    public Set<UserTask> serves() {
        return Set.of(TASK);
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Occasion occasion = occasions.of(scope.get(ProcessVariables.ROUND_ID));
        return new TaskPlan(
                "Duyệt báo cáo tổng hợp " + occasion.shortName(),
                List.of(TaskGroup.of(occasion.standing().code(), Role.HEAD)),
                null,
                occasion.onwardDueOn(calendar));
    }

    @Override
    public Object content(ProcessScope scope) {
        return summary.of(scope.get(ProcessVariables.ROUND_ID));
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        approval.decide(
                scope.get(ProcessVariables.ROUND_ID), submission.login(), submission.content(SignDecision.class));
    }
}
