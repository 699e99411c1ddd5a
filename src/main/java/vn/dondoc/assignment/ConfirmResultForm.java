package vn.dondoc.assignment;

import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.setting.Step;
import vn.dondoc.setting.Terms;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** userTask_confirmResult: what was handed in beside what was asked for. */
@Component
class ConfirmResultForm implements TaskForm {
    static final String TASK = "userTask_confirmResult";
    static final String STEP = "Xác nhận kết quả";

    private final AssignmentRows rows;
    private final ResultRows results;
    private final Confirmation confirmation;
    private final Deciders deciders;
    private final Agencies agencies;
    private final Sheets sheets;
    private final Labels labels;
    private final WorkingCalendar calendar;
    private final Terms terms;

    ConfirmResultForm(
            AssignmentRows rows,
            ResultRows results,
            Confirmation confirmation,
            Deciders deciders,
            Agencies agencies,
            Sheets sheets,
            Labels labels,
            WorkingCalendar calendar,
            Terms terms) {
        this.rows = rows;
        this.results = results;
        this.confirmation = confirmation;
        this.deciders = deciders;
        this.agencies = agencies;
        this.sheets = sheets;
        this.labels = labels;
        this.calendar = calendar;
        this.terms = terms;
    }

    /** @param status as it will be counted if confirmed */
    record Content(
            Sheet assignment,
            String result,
            String document,
            String documentOn,
            String reportedOn,
            String reportedBy,
            String status,
            String redoBy) {}

    /** @param decision CONFIRM or REDO */
    record Draft(String decision, String reason) {}

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.ASSIGNMENT, TASK));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Assignment a = assignment(scope);
        return new TaskPlan(
                labels.taskName(STEP, a),
                deciders.nearest(a),
                null,
                calendar.plus(scope.openedOn(), terms.workingDays(Step.DECISION)));
    }

    @Override
    public Content content(ProcessScope scope) {
        Assignment a = assignment(scope);
        ResultRows.Result in = results.of(a.id());
        boolean late = in.reportedOn() != null && in.reportedOn().isAfter(a.dueOn());
        return new Content(
                sheets.of(a),
                in.text(),
                in.document(),
                VietnameseDates.day(in.documentOn()),
                VietnameseDates.day(in.reportedOn()),
                agencies.nameOf(in.reportedBy()),
                (late ? OfficialStatus.DONE_LATE : OfficialStatus.DONE_IN_TIME).label(),
                VietnameseDates.endOf(confirmation.redoBy()));
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        Draft draft = submission.content(Draft.class);
        var id = scope.get(ProcessVariables.ASSIGNMENT_ID);
        if ("CONFIRM".equals(draft.decision())) confirmation.confirm(id, submission.login());
        else if ("REDO".equals(draft.decision())) confirmation.sendBack(id, draft.reason(), submission.login());
        else throw AssignmentRefused.answerMissing();
    }

    private Assignment assignment(ProcessScope scope) {
        return rows.get(scope.get(ProcessVariables.ASSIGNMENT_ID));
    }
}
