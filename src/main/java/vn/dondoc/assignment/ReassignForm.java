package vn.dondoc.assignment;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.setting.Step;
import vn.dondoc.setting.Terms;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** userTask_reassign: an agency wishes to return the work; it keeps it, or another agency leads. */
@Component
class ReassignForm implements TaskForm {
    static final String TASK = "userTask_reassign";
    static final String STEP = "Xem xét đề nghị giao lại";

    private final JdbcClient jdbc;
    private final AssignmentRows rows;
    private final Handover handover;
    private final Deciders deciders;
    private final LeadChoices leads;
    private final Sheets sheets;
    private final Labels labels;
    private final WorkingCalendar calendar;
    private final Terms terms;

    ReassignForm(
            JdbcClient jdbc,
            AssignmentRows rows,
            Handover handover,
            Deciders deciders,
            LeadChoices leads,
            Sheets sheets,
            Labels labels,
            WorkingCalendar calendar,
            Terms terms) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.handover = handover;
        this.deciders = deciders;
        this.leads = leads;
        this.sheets = sheets;
        this.labels = labels;
        this.calendar = calendar;
        this.terms = terms;
    }

    record Content(Sheet assignment, String reason, List<LeadChoices.Choice> agencies) {}

    /** @param decision KEEP or OTHER */
    record Draft(String decision, String agency, String reason) {}

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.ASSIGNMENT, TASK));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Assignment a = assignment(scope);
        return new TaskPlan(
                labels.taskName(STEP, a),
                deciders.all(a),
                null,
                calendar.plus(scope.openedOn(), terms.workingDays(Step.RETURN)));
    }

    @Override
    public Content content(ProcessScope scope) {
        Assignment a = assignment(scope);
        String reason = jdbc.sql("select coalesce(return_reason, '') from assignment where id = ?")
                .param(a.id())
                .query(String.class)
                .single();
        return new Content(sheets.of(a), reason, leads.insteadOf(a.leadAgency()));
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        Draft draft = submission.content(Draft.class);
        var id = scope.get(ProcessVariables.ASSIGNMENT_ID);
        if ("KEEP".equals(draft.decision())) handover.keep(id, draft.reason(), submission.login());
        else if ("OTHER".equals(draft.decision()))
            handover.giveReturned(id, draft.agency(), draft.reason(), submission.login());
        else throw AssignmentRefused.answerMissing();
    }

    private Assignment assignment(ProcessScope scope) {
        return rows.get(scope.get(ProcessVariables.ASSIGNMENT_ID));
    }
}
