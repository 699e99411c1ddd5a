package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.Assignments.Telling;
import vn.dondoc.calendar.DueDate;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;
import vn.dondoc.workflow.Tasks;

/** Due dates and what follows from them: moved by decision with the old one kept, and shown when they have passed. */
@Service
class DueDates {
    private final JdbcClient jdbc;
    private final AssignmentRows rows;
    private final Directives directives;
    private final WorkingCalendar calendar;
    private final Processes processes;
    private final Tasks tasks;
    private final DecisionLetters letters;
    private final Diary diary;

    DueDates(
            JdbcClient jdbc,
            AssignmentRows rows,
            Directives directives,
            WorkingCalendar calendar,
            Processes processes,
            Tasks tasks,
            DecisionLetters letters,
            Diary diary) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.directives = directives;
        this.calendar = calendar;
        this.processes = processes;
        this.tasks = tasks;
        this.letters = letters;
        this.diary = diary;
    }

    /** @see Assignments#moveDue */
    @Transactional
    LocalDate move(UUID id, LocalDate asked, String reason, String by, Telling telling) {
        String why = Typed.reason(reason);
        Assignment a = rows.lock(id);
        DueDate due = admitted(a, asked, directives.get(a.directiveId()));
        LocalDate newDueOn = due.date();
        keepOld(a, newDueOn, newDueOn.equals(asked) ? why : why + ". " + due.explanation(), by);
        jdbc.sql("update assignment set named_on = ?, due_on = ?, redo_by = null, overdue_shown = false,"
                        + " version = version + 1 where id = ?")
                .params(asked, newDueOn, id)
                .update();
        if (a.overdueShown()) processes.correlateIfWaiting(a.processInstanceId(), Message.ASSIGNMENT_OVERDUE_CLEARED);
        tasks.moveDue(a.processInstanceId(), CarryOutForm.TASK, newDueOn);
        if (telling == Telling.BY_LETTER) letters.dueMoved(a, newDueOn, why);
        return newDueOn;
    }

    /** @see Assignments#dueIfMoved */
    LocalDate ifMoved(UUID id, LocalDate asked) {
        Assignment a = rows.get(id);
        return admitted(a, asked, directives.get(a.directiveId())).date();
    }

    /** @see Assignments#showOverdue */
    @Transactional
    void showOverdue(UUID id) {
        Assignment a = rows.lock(id);
        if (a.overdueShown() || !late(a)) return;
        // Not heard means not shown: the next morning tells it again.
        if (!processes.correlateIfWaiting(a.processInstanceId(), Message.ASSIGNMENT_OVERDUE)) return;
        jdbc.sql("update assignment set overdue_shown = true where id = ?")
                .param(id)
                .update();
        diary.record(AuditTrail.SYSTEM, "ASSIGNMENT_OVERDUE", id, "dueOn", a.dueOn());
    }

    @Transactional
    void reviewOn(UUID id, LocalDate day) {
        rows.lock(id);
        jdbc.sql("update assignment set review_on = ? where id = ?")
                .params(day, id)
                .update();
        diary.record(AuditTrail.SYSTEM, "REVIEW_SET", id, "reviewOn", day);
    }

    /** Work that has been done or taken back since the sweep looked is not late. */
    private boolean late(Assignment a) {
        return !a.standing() && a.state().open() && a.dueOn().isBefore(diary.today());
    }

    DueDate admitted(Assignment a, LocalDate asked, Directive directive) {
        if (!a.state().running()) throw AssignmentRefused.ended(a.state());
        if (a.standing()) throw AssignmentRefused.standingHasNoDue();
        if (a.state() == Assignment.State.SUSPENDED) throw AssignmentRefused.clockStands();
        if (asked == null) throw AssignmentRefused.dateMissing();
        LocalDate today = diary.today();
        if (asked.isBefore(directive.issuedOn())) throw AssignmentRefused.beforeIssue(asked, directive.issuedOn());
        if (!asked.isAfter(today)) throw AssignmentRefused.dueNotAhead(asked, today);
        DueDate due = directive.roll().of(asked, calendar);
        if (due.date().equals(a.dueOn())) throw AssignmentRefused.sameDue(due.date());
        return due;
    }

    /** Each moved date with its old one, reason and person. */
    void keepOld(Assignment a, LocalDate newDueOn, String reason, String by) {
        jdbc.sql(
                        "insert into due_date_change (id, assignment_id, old_due_on, new_due_on, reason, changed_by, changed_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), a.id(), a.dueOn(), newDueOn, reason, by, diary.now())
                .update();
        diary.record(by, "DUE_DATE_MOVED", a.id(), Map.of("from", a.dueOn().toString(), "to", newDueOn.toString()));
    }
}
