package vn.dondoc.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reporting.Attachments;
import vn.dondoc.request.DeadlineRequest.State;
import vn.dondoc.setting.Step;
import vn.dondoc.setting.Terms;
import vn.dondoc.shared.AuditTrail;

/** The co-operating agency's answer, and what the Office does where it is beyond that agency's capacity. */
@Service
class Answering {
    private final OpenRequests open;
    private final RequestRows rows;
    private final Attachments attachments;
    private final WorkingCalendar calendar;
    private final Terms terms;
    private final RequestLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    Answering(
            OpenRequests open,
            RequestRows rows,
            Attachments attachments,
            WorkingCalendar calendar,
            Terms terms,
            RequestLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.open = open;
        this.rows = rows;
        this.attachments = attachments;
        this.calendar = calendar;
        this.terms = terms;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** The draft of forms/answer-cooperation.html. @param outcome ANSWER, or BEYOND its capacity */
    record Draft(String outcome, String answer) {}

    /** The draft of forms/report-to-chairman.html. */
    record ReportDraft(String report) {}

    /** In the completing transaction of userTask_answerCooperation. */
    @Transactional
    public void answer(UUID id, Draft draft, String by) {
        DeadlineRequest r = open.lock(id, State.OPEN, by);
        boolean beyond = "BEYOND".equals(draft.outcome());
        if (!beyond && !"ANSWER".equals(draft.outcome())) throw RequestRefused.answerMissing();
        String answer = Typed.required(draft.answer(), RequestRefused::noteMissing);
        rows.answered(id, beyond ? State.BEYOND : State.ANSWERED, answer, null, by, clock.instant());
        if (beyond) rows.reportBy(id, reportBy());
        attachments.freeze(id);
        record(r, beyond ? "COOPERATION_BEYOND" : "COOPERATION_ANSWERED", by);
        letters.answered(rows.get(id));
    }

    /** If it goes to the Office today: its last day to report, inclusive (Nghệ An QĐ 98/2025/QĐ-UBND art. 11.2). */
    private LocalDate reportBy() {
        return calendar.plus(LocalDate.now(clock), terms.workingDays(Step.COOPERATION_REPORTED));
    }

    /** In the completing transaction of userTask_reportToChairman. */
    @Transactional
    public void reported(UUID id, ReportDraft draft, String by) {
        DeadlineRequest r = open.lock(id, State.BEYOND, by);
        rows.reported(id, Typed.required(draft.report(), RequestRefused::noteMissing), by, clock.instant());
        record(r, "COOPERATION_REPORTED", by);
        letters.reported(rows.get(id));
    }

    private void record(DeadlineRequest r, String what, String by) {
        audit.record(by, what, "ASSIGNMENT", r.assignmentId(), Map.of("request", r.id()));
    }
}
