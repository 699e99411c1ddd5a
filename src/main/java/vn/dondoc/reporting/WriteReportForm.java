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

/** forms/write.html. Its draft is the report's own lines: the submit carries the version of the report. */
@Component
class WriteReportForm implements TaskForm {
    static final UserTask TASK = UserTask.of(ProcessKey.AGENCY_REPORT, "userTask_write");

    private final ReportCases cases;
    private final OpeningCases opening;
    private final ReportContents contents;
    private final ReportSending sending;
    private final EndedReports ended;

    WriteReportForm(
            ReportCases cases,
            OpeningCases opening,
            ReportContents contents,
            ReportSending sending,
            EndedReports ended) {
        this.cases = cases;
        this.opening = opening;
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
        UUID reportId = scope.get(REPORT_ID);
        ReportCase c = opening.find(reportId).orElseGet(() -> cases.get(reportId));
        boolean returned =
                c.report().state() == Report.State.RETURNED && c.report().takenBackAt() == null;
        String name = returned ? "Bổ sung báo cáo " + c.shortPlace() : "Báo cáo " + c.place();
        String officers = TaskGroup.of(c.agency().code(), Role.OFFICER);
        return new TaskPlan(
                name, List.of(officers), c.agency().contact(), c.round().dueOn());
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
        sending.submit(scope.get(REPORT_ID), submission.version(), submission.login());
    }
}
