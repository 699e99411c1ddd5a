package vn.dondoc.assignment;

import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.calendar.WorkingCalendar;
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
    private final JdbcClient jdbc;
    private final AssignmentRows rows;
    private final Handover handover;
    private final Deciders deciders;
    private final Agencies agencies;
    private final Sheets sheets;
    private final Labels labels;
    private final WorkingCalendar calendar;
    private final Diary diary;

    ReassignForm(
            JdbcClient jdbc,
            AssignmentRows rows,
            Handover handover,
            Deciders deciders,
            Agencies agencies,
            Sheets sheets,
            Labels labels,
            WorkingCalendar calendar,
            Diary diary) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.handover = handover;
        this.deciders = deciders;
        this.agencies = agencies;
        this.sheets = sheets;
        this.labels = labels;
        this.calendar = calendar;
        this.diary = diary;
    }

    record Choice(String code, String name) {}

    record Content(Sheet assignment, String reason, List<Choice> agencies) {}

    /** @param decision KEEP or OTHER */
    record Draft(String decision, String agency, String reason) {}

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.ASSIGNMENT, "userTask_reassign"));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Assignment a = assignment(scope);
        return new TaskPlan(
                labels.taskName("Xem xét đề nghị giao lại", a),
                deciders.all(a),
                null,
                calendar.plus(diary.today(), Deciders.ANSWER_WITHIN));
    }

    @Override
    public Content content(ProcessScope scope) {
        Assignment a = assignment(scope);
        String reason = jdbc.sql("select coalesce(return_reason, '') from assignment where id = ?")
                .param(a.id())
                .query(String.class)
                .single();
        return new Content(sheets.of(a), reason, others(a));
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

    private List<Choice> others(Assignment a) {
        return agencies.all().stream()
                .filter(agency ->
                        agency.kind() != Agency.Kind.PROVINCE && !agency.code().equals(a.leadAgency()))
                .map(agency -> new Choice(agency.code(), agency.name()))
                .toList();
    }

    private Assignment assignment(ProcessScope scope) {
        return rows.get(scope.get(ProcessVariables.ASSIGNMENT_ID));
    }
}
