package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** userTask_carryOut: stays open while the work is done; ends with "Báo đã hoàn thành", for dated work only. */
@Component
class CarryOutForm implements TaskForm {
    static final String TASK = "userTask_carryOut";
    static final String STEP = "Thực hiện";

    private final AssignmentRows rows;
    private final ResultRows results;
    private final Results handingIn;
    private final SuspensionRows suspensions;
    private final Sheets sheets;
    private final Labels labels;

    CarryOutForm(
            AssignmentRows rows,
            ResultRows results,
            Results handingIn,
            SuspensionRows suspensions,
            Sheets sheets,
            Labels labels) {
        this.rows = rows;
        this.results = results;
        this.handingIn = handingIn;
        this.suspensions = suspensions;
        this.sheets = sheets;
        this.labels = labels;
    }

    /**
     * @param suspendedOn first day on which the clock stands still; null while it runs
     * @param result what was handed in before and sent back, as a start; null the first time
     */
    record Content(
            Sheet assignment,
            String suspendedOn,
            String redoReason,
            String redoBy,
            String result,
            String document,
            LocalDate documentOn) {}

    @Override
    public Set<UserTask> serves() {
        return Set.of(UserTask.of(ProcessKey.ASSIGNMENT, TASK));
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Assignment a = assignment(scope);
        return new TaskPlan(
                labels.taskName(STEP, a), List.of(TaskGroup.of(a.leadAgency(), Role.OFFICER)), a.officer(), due(a));
    }

    @Override
    public Content content(ProcessScope scope) {
        Assignment a = assignment(scope);
        ResultRows.Result before = results.of(a.id());
        String redoBy = before.redoBy() == null ? null : VietnameseDates.endOf(before.redoBy());
        return new Content(
                sheets.of(a),
                suspensions.since(a.id()).map(VietnameseDates::day).orElse(null),
                before.redoReason(),
                redoBy,
                before.text(),
                before.document(),
                before.documentOn());
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        handingIn.handIn(
                scope.get(ProcessVariables.ASSIGNMENT_ID),
                submission.content(HandedIn.CarryOutDraft.class),
                submission.login());
    }

    /** What was sent back late has its own days to be done again; the official due date stays. */
    private LocalDate due(Assignment a) {
        LocalDate redoBy = results.of(a.id()).redoBy();
        return redoBy != null && a.state() == Assignment.State.REDO && redoBy.isAfter(a.dueOn()) ? redoBy : a.dueOn();
    }

    private Assignment assignment(ProcessScope scope) {
        return rows.get(scope.get(ProcessVariables.ASSIGNMENT_ID));
    }
}
