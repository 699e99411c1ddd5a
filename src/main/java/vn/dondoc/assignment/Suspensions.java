package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.Assignments.Telling;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;
import vn.dondoc.workflow.Tasks;

/** Tạm dừng: the clock of an assignment stands still by decision, and runs again by another one. */
@Service
class Suspensions {
    static final String STEP = "Tạm dừng";

    private final JdbcClient jdbc;
    private final AssignmentRows rows;
    private final SuspensionRows suspensions;
    private final DueDates dueDates;
    private final WorkingCalendar calendar;
    private final Processes processes;
    private final Tasks tasks;
    private final Labels labels;
    private final DecisionLetters letters;
    private final Diary diary;

    Suspensions(
            JdbcClient jdbc,
            AssignmentRows rows,
            SuspensionRows suspensions,
            DueDates dueDates,
            WorkingCalendar calendar,
            Processes processes,
            Tasks tasks,
            Labels labels,
            DecisionLetters letters,
            Diary diary) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.suspensions = suspensions;
        this.dueDates = dueDates;
        this.calendar = calendar;
        this.processes = processes;
        this.tasks = tasks;
        this.labels = labels;
        this.letters = letters;
        this.diary = diary;
    }

    Optional<LocalDate> since(UUID id) {
        return suspensions.since(id);
    }

    /** @see Assignments#suspend */
    @Transactional
    void suspend(UUID id, String reason, String by) {
        String why = Typed.reason(reason);
        Assignment a = rows.lock(id);
        if (!a.state().running()) throw AssignmentRefused.ended(a.state());
        if (a.standing()) throw AssignmentRefused.standingIsNotSuspended();
        if (a.state() != Assignment.State.IN_PROGRESS && a.state() != Assignment.State.REDO)
            throw AssignmentRefused.standsElsewhere(a.state());
        LocalDate today = diary.today();
        suspensions.begin(a, today, why, by, diary.now());
        jdbc.sql("update assignment set state = 'SUSPENDED', overdue_shown = false, version = version + 1 where id = ?")
                .param(id)
                .update();
        if (a.overdueShown()) processes.correlateIfWaiting(a.processInstanceId(), Message.ASSIGNMENT_OVERDUE_CLEARED);
        processes.correlateIfWaiting(a.processInstanceId(), Message.ASSIGNMENT_SUSPENDED);
        showTask(a, STEP, null);
        diary.record(by, "ASSIGNMENT_SUSPENDED", id, "from", today);
        letters.suspended(a, today, why);
    }

    /** @see Assignments#resume */
    @Transactional
    LocalDate resume(UUID id, String reason, String by) {
        return resume(id, reason, by, Telling.BY_LETTER);
    }

    @Transactional
    LocalDate resume(UUID id, String reason, String by, Telling telling) {
        String why = Typed.reason(reason);
        Assignment a = rows.lock(id);
        if (!a.state().running()) throw AssignmentRefused.ended(a.state());
        SuspensionRows.Open open = suspensions.open(id).orElseThrow(() -> AssignmentRefused.notSuspended(a.state()));
        LocalDate today = diary.today();
        int days = stoodStill(open.from(), today);
        LocalDate dueOn = calendar.plus(a.dueOn(), days);
        suspensions.end(open.id(), today, days, why, by, diary.now());
        if (!dueOn.equals(a.dueOn())) dueDates.keepOld(a, dueOn, because(open.from(), today, days, why), by);
        runAgain(a, open.before(), dueOn, days);
        diary.record(by, "ASSIGNMENT_RESUMED", id, Map.of("workingDays", days, "dueOn", dueOn.toString()));
        if (telling == Telling.BY_LETTER) letters.resumed(a, days, dueOn, why);
        return dueOn;
    }

    /** The working days from {@code from}, inclusive, to {@code resumedOn}, exclusive: that day counts again. */
    int stoodStill(LocalDate from, LocalDate resumedOn) {
        return calendar.between(from, resumedOn) + worked(from) - worked(resumedOn);
    }

    private int worked(LocalDate day) {
        return calendar.isWorkingDay(day) ? 1 : 0;
    }

    private void runAgain(Assignment a, Assignment.State before, LocalDate dueOn, int days) {
        LocalDate redoBy = jdbc.sql("select redo_by from assignment where id = ?")
                .param(a.id())
                .query((rs, i) -> Optional.ofNullable(rs.getObject(1, LocalDate.class)))
                .single()
                .map(day -> calendar.plus(day, days))
                .orElse(null);
        jdbc.sql("update assignment set state = ?, due_on = ?, named_on = ?, redo_by = ?,"
                        + " redo_within = coalesce(redo_within, 10) + ?, version = version + 1 where id = ?")
                .params(before.name(), dueOn, dueOn, redoBy, days, a.id())
                .update();
        processes.correlateIfWaiting(a.processInstanceId(), Message.ASSIGNMENT_RESUMED);
        showTask(
                a,
                CarryOutForm.STEP,
                redoBy != null && before == Assignment.State.REDO && redoBy.isAfter(dueOn) ? redoBy : dueOn);
    }

    /** The task stays open with what was typed; only its clock and name tell. */
    private void showTask(Assignment a, String step, LocalDate due) {
        tasks.rename(a.processInstanceId(), CarryOutForm.TASK, labels.taskName(step, a));
        tasks.moveDue(a.processInstanceId(), CarryOutForm.TASK, due);
    }

    private static String because(LocalDate from, LocalDate to, int days, String reason) {
        return "Tạm dừng từ ngày " + VietnameseDates.day(from) + ", tiếp tục từ ngày " + VietnameseDates.day(to) + ": "
                + days + " ngày làm việc không tính thời hạn. " + reason;
    }
}
