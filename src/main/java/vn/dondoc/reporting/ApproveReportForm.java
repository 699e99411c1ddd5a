package vn.dondoc.reporting;

import static vn.dondoc.workflow.ProcessVariables.REPORT_ID;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.shared.DomainException;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** forms/approve.html: the head of the agency sends the report, or gives it back to the officer. */
@Component
class ApproveReportForm implements TaskForm {
    static final UserTask TASK = UserTask.of(ProcessKey.AGENCY_REPORT, "userTask_approve");

    private final ReportCases cases;
    private final ReportContents contents;
    private final ReportSending sending;
    private final EndedReports ended;

    ApproveReportForm(ReportCases cases, ReportContents contents, ReportSending sending, EndedReports ended) {
        this.cases = cases;
        this.contents = contents;
        this.sending = sending;
        this.ended = ended;
    }

    @Override
    public Set<UserTask> serves() {
        return Set.of(TASK);
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        ReportCase c = cases.get(scope.get(REPORT_ID));
        String heads = TaskGroup.of(c.agency().code(), Role.HEAD);
        return new TaskPlan(
                "Duyệt báo cáo " + c.place(), List.of(heads), null, c.round().dueOn());
    }

    @Override
    public Object content(ProcessScope scope) {
        return contents.of(cases.get(scope.get(REPORT_ID)));
    }

    @Override
    public Optional<DomainException> whyEnded(String instanceId) {
        return ended.whyNotWritten(instanceId);
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        UUID reportId = scope.get(REPORT_ID);
        Verdict verdict = submission.content(Verdict.class);
        if (verdict.agrees()) sending.approve(reportId, submission.login());
        else sending.sendBack(reportId, verdict.requiredReason(), submission.login());
    }
}
