package vn.dondoc.reporting;

import static vn.dondoc.workflow.ProcessVariables.REPORT_ID;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.shared.DomainException;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** forms/check.html: the standing agency accepts the report, or returns it to be completed. */
@Component
class CheckReportForm implements TaskForm {
    static final UserTask TASK = UserTask.of(ProcessKey.AGENCY_REPORT, "userTask_check");
    /** Our own rule: a report is looked at within two working days after it came, the day of arrival not counted. */
    private static final int WORKING_DAYS_TO_CHECK = 2;

    private final ReportCases cases;
    private final ReportContents contents;
    private final ReportChecking checking;
    private final FirstLook firstLook;
    private final WorkingCalendar calendar;

    CheckReportForm(
            ReportCases cases,
            ReportContents contents,
            ReportChecking checking,
            FirstLook firstLook,
            WorkingCalendar calendar) {
        this.cases = cases;
        this.contents = contents;
        this.checking = checking;
        this.firstLook = firstLook;
        this.calendar = calendar;
    }

    @Override
    public Set<UserTask> serves() {
        return Set.of(TASK);
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        ReportCase c = cases.get(scope.get(REPORT_ID));
        String coordinators = TaskGroup.of(c.directive().standingAgency(), Role.COORDINATOR);
        return new TaskPlan(
                "Kiểm tra báo cáo " + c.shortPlace(),
                List.of(coordinators),
                null,
                calendar.plus(scope.openedOn(), WORKING_DAYS_TO_CHECK));
    }

    @Override
    public Object content(ProcessScope scope) {
        firstLook.taken(scope.get(REPORT_ID)); // only the standing agency's coordinators have this task
        return contents.of(cases.get(scope.get(REPORT_ID)));
    }

    @Override
    public Optional<DomainException> whyEnded(String instanceId) {
        return Optional.of(ReportRefused.notChecking());
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        UUID reportId = scope.get(REPORT_ID);
        Verdict verdict = submission.content(Verdict.class);
        if (verdict.agrees()) checking.accept(reportId, submission.login());
        else checking.returnForMore(reportId, verdict.requiredReason(), submission.login());
    }
}
