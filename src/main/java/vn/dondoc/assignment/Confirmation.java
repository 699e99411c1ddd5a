package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.setting.Step;
import vn.dondoc.setting.Terms;

/** Whether a result is what was asked for: decided by the standing agency or the Office, not by the doer. */
@Service
class Confirmation {
    private final AssignmentRows rows;
    private final ResultRows results;
    private final ReturnedResults returned;
    private final Endings endings;
    private final WorkingCalendar calendar;
    private final Terms terms;
    private final DecisionLetters letters;
    private final Diary diary;

    Confirmation(
            AssignmentRows rows,
            ResultRows results,
            ReturnedResults returned,
            Endings endings,
            WorkingCalendar calendar,
            Terms terms,
            DecisionLetters letters,
            Diary diary) {
        this.rows = rows;
        this.results = results;
        this.returned = returned;
        this.endings = endings;
        this.calendar = calendar;
        this.terms = terms;
        this.letters = letters;
        this.diary = diary;
    }

    /** In the completing transaction of userTask_confirmResult. */
    @Transactional
    void confirm(UUID id, String by) {
        rows.lockDirectiveOf(id);
        Assignment a = awaiting(rows.lock(id), by);
        results.confirmed(id, by);
        diary.record(by, "RESULT_CONFIRMED", id, "reportedOn", a.reportedOn());
        letters.confirmed(a);
        endings.ended(a);
    }

    /** In the completing transaction of userTask_confirmResult. */
    @Transactional
    void sendBack(UUID id, String reason, String by) {
        Assignment a = awaiting(rows.lock(id), by);
        String why = Typed.reason(reason);
        int within = terms.workingDays(Step.REDO);
        LocalDate redoBy = calendar.plus(diary.today(), within);
        returned.keep(a, why, by);
        results.sentBack(id, why, redoBy, within);
        diary.record(by, "RESULT_SENT_BACK", id, "redoBy", redoBy);
        letters.sentBack(a, why, redoBy);
    }

    /** If it is sent back today: the last day to hand in again, inclusive. */
    LocalDate redoBy() {
        return calendar.plus(diary.today(), terms.workingDays(Step.REDO));
    }

    private Assignment awaiting(Assignment a, String by) {
        if (a.state() != Assignment.State.AWAITING_CONFIRMATION) throw AssignmentRefused.standsElsewhere(a.state());
        if (by.equals(results.of(a.id()).reportedBy())) throw AssignmentRefused.ownResult();
        return a;
    }
}
