package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.HandedIn.CarryOutDraft;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** A result on its way in: handed in by the officer in his task, or told by a report that was accepted. */
@Service
class Results {
    private final AssignmentRows rows;
    private final ResultRows results;
    private final ReceiptRows receipts;
    private final Receiving receiving;
    private final Suspensions suspensions;
    private final Directives directives;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final Diary diary;

    Results(
            AssignmentRows rows,
            ResultRows results,
            ReceiptRows receipts,
            Receiving receiving,
            Suspensions suspensions,
            Directives directives,
            Processes processes,
            ApplicationEventPublisher events,
            Diary diary) {
        this.rows = rows;
        this.results = results;
        this.receipts = receipts;
        this.receiving = receiving;
        this.suspensions = suspensions;
        this.directives = directives;
        this.processes = processes;
        this.events = events;
        this.diary = diary;
    }

    /** In the completing transaction of userTask_carryOut. */
    @Transactional
    void handIn(UUID id, CarryOutDraft draft, String by) {
        Assignment a = rows.lock(id);
        if (a.standing()) throw AssignmentRefused.standingIsNotCompleted();
        if (a.state() != Assignment.State.IN_PROGRESS && a.state() != Assignment.State.REDO)
            throw AssignmentRefused.standsElsewhere(a.state());
        LocalDate issuedOn = directives.get(a.directiveId()).issuedOn();
        take(a, HandedIn.of(draft, issuedOn, diary.today(), by));
        results.awaiting(id);
    }

    /** @see Assignments#resultReported */
    @Transactional
    void reported(UUID id, HandedIn in) {
        var openReceipt = receipts.lockOpenWith(id);
        Assignment a = rows.lock(id);
        if (a.standing()) throw AssignmentRefused.standingIsNotCompleted();
        switch (a.state()) {
            case IN_PROGRESS, REDO -> {
                take(a, in);
                results.awaiting(id);
                processes.correlateIfWaiting(a.processInstanceId(), Message.RESULT_REPORTED);
            }
            case ISSUED -> {
                take(a, in);
                openReceipt.ifPresent(receipt -> receiving.acceptLine(receipt, a));
            }
            case SUSPENDED -> {
                suspensions.resume(id, "Đã báo hoàn thành trong báo cáo.", AuditTrail.SYSTEM);
                take(a, in);
                results.awaiting(id);
                processes.correlateIfWaiting(a.processInstanceId(), Message.RESULT_REPORTED);
            }
            case RETURNED -> take(a, in); // counts when the agency keeps the work
            case AWAITING_CONFIRMATION, DONE, WITHDRAWN, ENDED -> {}
        }
    }

    private void take(Assignment a, HandedIn in) {
        results.record(a.id(), in);
        diary.record(in.by(), "RESULT_HANDED_IN", a.id(), "reportedOn", in.reportedOn());
        events.publishEvent(new AssignmentEvents.ResultHandedIn(a.id(), a.directiveId(), a.leadAgency()));
    }
}
