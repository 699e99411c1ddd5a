package vn.dondoc.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.request.DeadlineRequest.State;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;

/** Decides a request; what is granted takes effect at once, so that what cannot be is refused before the decider. */
@Service
class Deciding {
    private final OpenRequests open;
    private final RequestRows rows;
    private final Assignments assignments;
    private final AskedDates dates;
    private final Agencies agencies;
    private final RequestLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    Deciding(
            OpenRequests open,
            RequestRows rows,
            Assignments assignments,
            AskedDates dates,
            Agencies agencies,
            RequestLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.open = open;
        this.rows = rows;
        this.assignments = assignments;
        this.dates = dates;
        this.agencies = agencies;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The draft of forms/decide-request.html.
     *
     * @param decision GRANT or REFUSE
     * @param grantedOn EXTENSION: the day that is granted; null grants the one that was asked for
     * @param note why; may be left out when it is granted
     */
    record Draft(String decision, LocalDate grantedOn, String note) {}

    /** In the completing transaction of userTask_decideRequest. */
    @Transactional
    public void decide(UUID id, Draft draft, String by) {
        DeadlineRequest r = open.lock(id, State.OPEN, by);
        if (by.equals(r.askedBy())) throw RequestRefused.ownRequest();
        if ("GRANT".equals(draft.decision())) grant(r, draft, by);
        else if ("REFUSE".equals(draft.decision())) refuse(r, draft, by);
        else throw RequestRefused.answerMissing();
        letters.decided(rows.get(id));
    }

    private void grant(DeadlineRequest r, Draft draft, String by) {
        String note = Typed.optional(draft.note());
        boolean extension = r.kind() == RequestKind.EXTENSION;
        LocalDate granted = !extension ? null : draft.grantedOn() == null ? r.wantedOn() : draft.grantedOn();
        // First the request: with the assignment everything that is still open around it ends.
        rows.answered(r.id(), State.GRANTED, note, granted, by, clock.instant());
        record(r, "GRANTED", by);
        apply(r, granted, because(r, note), by);
    }

    private void apply(DeadlineRequest r, LocalDate granted, String because, String by) {
        switch (r.kind()) {
            case EXTENSION -> {
                dates.admit(assignments.get(r.assignmentId()), granted);
                assignments.moveDue(r.assignmentId(), granted, because, by);
            }
            case SUSPENSION -> assignments.suspend(r.assignmentId(), because, by);
            case RESUMPTION -> assignments.resume(r.assignmentId(), because, by);
            case WITHDRAWAL -> assignments.withdraw(r.assignmentId(), because, by);
            case COOPERATION -> throw new IllegalStateException("co-operation is answered, not decided: " + r.id());
        }
    }

    private void refuse(DeadlineRequest r, Draft draft, String by) {
        String note = Typed.required(draft.note(), RequestRefused::noteMissing);
        rows.answered(r.id(), State.REFUSED, note, null, by, clock.instant());
        record(r, "REFUSED", by);
    }

    private void record(DeadlineRequest r, String what, String by) {
        audit.record(by, r.kind() + "_" + what, "ASSIGNMENT", r.assignmentId(), Map.of("request", r.id()));
    }

    private String because(DeadlineRequest r, String note) {
        return "Theo đề nghị của " + agencies.get(r.agency()).name() + " ngày "
                + VietnameseDates.day(VietnameseDates.dayOf(r.askedAt())) + ": " + r.reason()
                + (note == null ? "" : "\nÝ kiến: " + note);
    }
}
