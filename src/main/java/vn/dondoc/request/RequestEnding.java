package vn.dondoc.request;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.AssignmentEvents;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.request.DeadlineRequest.State;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** How requests end unanswered: taken back by who asked, or over with the work or with its lead. */
@Service
class RequestEnding {
    private final RequestRows rows;
    private final RequestAccess access;
    private final OpenRequests open;
    private final Assignments assignments;
    private final Processes processes;
    private final RequestLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    RequestEnding(
            RequestRows rows,
            RequestAccess access,
            OpenRequests open,
            Assignments assignments,
            Processes processes,
            RequestLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.access = access;
        this.open = open;
        this.assignments = assignments;
        this.processes = processes;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void takeBack(SignedIn person, UUID id) {
        DeadlineRequest seen = rows.get(id);
        if (!access.mayTakeBack(person, seen)) throw RequestRefused.unknown();
        assignments.hold(seen.assignmentId());
        DeadlineRequest r = rows.lock(id);
        if (!r.state().open()) throw open.answered(r);
        rows.ended(id, State.TAKEN_BACK, person.login(), clock.instant());
        processes.correlateIfWaiting(r.processInstanceId(), Message.REQUEST_TAKEN_BACK);
        audit.record(person.login(), "REQUEST_TAKEN_BACK", "ASSIGNMENT", r.assignmentId(), Map.of("request", r.id()));
        letters.takenBack(r);
    }

    @EventListener
    @Transactional
    public void onEnded(AssignmentEvents.Ended ended) {
        over(ended.id());
    }

    /** What the earlier lead asked is not its successor's wish. */
    @EventListener
    @Transactional
    public void onReassigned(AssignmentEvents.Reassigned handedOver) {
        over(handedOver.id());
    }

    private void over(UUID assignmentId) {
        for (DeadlineRequest r : rows.lockOpenOf(assignmentId)) {
            rows.ended(r.id(), State.OVER, AuditTrail.SYSTEM, clock.instant());
            processes.correlateIfWaiting(r.processInstanceId(), Message.REQUEST_OVER);
        }
    }
}
