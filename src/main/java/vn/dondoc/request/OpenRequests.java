package vn.dondoc.request;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.request.DeadlineRequest.State;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.VietnameseDates;

/** Locks a request for the one answer it gets. Of two at the same moment the second is told who answered what and when. */
@Component
class OpenRequests {
    private final Assignments assignments;
    private final RequestRows rows;
    private final Agencies agencies;

    OpenRequests(Assignments assignments, RequestRows rows, Agencies agencies) {
        this.assignments = assignments;
        this.rows = rows;
        this.agencies = agencies;
    }

    /**
     * The request with its assignment, both locked until the transaction ends.
     *
     * @param by login of who answers: one of those whose task it is, not just anybody whom the engine lets
     */
    DeadlineRequest lock(UUID id, State expected, String by) {
        assignments.hold(rows.get(id).assignmentId());
        DeadlineRequest r = rows.lock(id);
        boolean mine = agencies.officer(by)
                .map(officer -> SignedIn.of(officer).groups())
                .filter(groups -> !Collections.disjoint(groups, groups(r)))
                .isPresent();
        if (!mine) throw RequestRefused.notYours();
        if (r.state() != expected) throw answered(r);
        return r;
    }

    /** The engine's groups whose people must act now. */
    List<String> groups(DeadlineRequest r) {
        if (r.state() == State.BEYOND) return List.of(TaskGroup.of(Agencies.OFFICE, Role.COORDINATOR));
        return r.cooperation()
                ? List.of(TaskGroup.of(r.toAgency(), Role.OFFICER), TaskGroup.of(r.toAgency(), Role.HEAD))
                : assignments.deciders(r.assignmentId());
    }

    /** What became of the request of an instance, as a refusal; empty while it is open. */
    Optional<DomainException> outcome(String instanceId) {
        return rows.ofInstance(instanceId).filter(r -> r.state() != State.OPEN).map(this::answered);
    }

    /** What became of it, as a refusal. */
    RequestRefused answered(DeadlineRequest r) {
        boolean over = r.endedAt() != null;
        boolean reported = r.state() == State.REPORTED;
        String who = over ? r.endedBy() : reported ? r.reportedBy() : r.answeredBy();
        return RequestRefused.alreadyAnswered(
                r.state().label(),
                AuditTrail.SYSTEM.equals(who) ? "hệ thống" : agencies.nameOf(who),
                VietnameseDates.moment(over ? r.endedAt() : reported ? r.reportedAt() : r.answeredAt()));
    }
}
