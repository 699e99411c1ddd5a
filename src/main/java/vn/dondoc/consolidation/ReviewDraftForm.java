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

/** The coordinators of the standing agency complete the draft and lay it before their head. */
@Component
class ReviewDraftForm implements TaskForm {
    static final UserTask TASK = UserTask.of(ProcessKey.REPORT_ROUND, "userTask_reviewDraft");
    /** Own choice: the head has the last working day for himself. */
    private static final int WORKING_DAYS_BEFORE_DUE = 1;

    private final Occasions occasions;
    private final TaskSummary summary;
    private final Approval approval;
    private final WorkingCalendar calendar;

    ReviewDraftForm(Occasions occasions, TaskSummary summary, Approval approval, WorkingCalendar calendar) {
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
                "Tổng hợp báo cáo " + occasion.shortName(),
                List.of(TaskGroup.of(occasion.standing().code(), Role.COORDINATOR)),
                null,
                calendar.plus(occasion.onwardDueOn(calendar), -WORKING_DAYS_BEFORE_DUE));
    }

    @Override
    public Object content(ProcessScope scope) {
        return summary.of(scope.get(ProcessVariables.ROUND_ID));
    }

    /** Version 0: nothing was saved for the task, there is no note. */
    @Override
    public void complete(ProcessScope scope, Submission submission) {
        String note = submission.version() == 0
                ? null
                : submission.content(ReviewNote.class).note();
        approval.submit(scope.get(ProcessVariables.ROUND_ID), submission.login(), note);
    }
}
