package vn.dondoc.directive;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** The end of following up: when all is done and somebody confirms it, or by a decision at any time before. */
@Service
class Closing {
    static final String ALL_DONE = "Mọi nhiệm vụ đã kết thúc";

    private final DirectiveRows directives;
    private final DirectiveStates states;
    private final RunningWork work;
    private final Coordinators coordinators;
    private final Processes processes;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;

    Closing(
            DirectiveRows directives,
            DirectiveStates states,
            RunningWork work,
            Coordinators coordinators,
            Processes processes,
            ApplicationEventPublisher events,
            AuditTrail audit) {
        this.directives = directives;
        this.states = states;
        this.work = work;
        this.coordinators = coordinators;
        this.processes = processes;
        this.events = events;
        this.audit = audit;
    }

    /** Asks for the confirmation, if the instance follows up; it is nobody's mistake when it does not. */
    @Transactional
    void allClosed(UUID id) {
        Directive directive = directives.lock(id);
        if (directive.state() == Directive.State.ISSUED)
            processes.correlateIfWaiting(directive.processInstanceId(), Message.DIRECTIVE_ALL_CLOSED);
    }

    @Transactional
    void byDecision(UUID id, String basis, String login) {
        Directive directive = coordinated(id, login);
        if (directive.state() != Directive.State.ISSUED) throw DirectiveRefused.notFollowedUp(directive);
        String stated = stated(basis);
        if (stated.isEmpty()) throw DirectiveRefused.basisMissing();
        states.closing(id, login, stated);
        audit.record(login, "directive.closingDecided", "DIRECTIVE", id, Map.of("basis", stated));
        if (!processes.correlateIfWaiting(directive.processInstanceId(), Message.DIRECTIVE_CLOSED_BY_DECISION))
            throw DirectiveRefused.closingWaits();
    }

    /**
     * @param note what else should stand in the record; may be blank
     * @throws DirectiveRefused when a later document has added work since the confirmation was asked for
     */
    @Transactional
    void confirmed(UUID id, String note, String login) {
        coordinated(id, login);
        if (work.any(id)) throw DirectiveRefused.workRuns();
        String stated = stated(note);
        states.closing(id, login, stated.isEmpty() ? ALL_DONE : stated);
        audit.record(login, "directive.closingConfirmed", "DIRECTIVE", id, Map.of());
    }

    @Transactional
    void followedUpFurther(UUID id, String login) {
        coordinated(id, login);
        audit.record(login, "directive.followedUpFurther", "DIRECTIVE", id, Map.of());
    }

    /** Ends what is open under the directive, in this transaction, and then the directive. */
    @Transactional
    void close(UUID id) {
        directives.lock(id);
        Trace trace = directives.trace(id);
        events.publishEvent(new DirectiveClosing(id, trace.closedBy(), trace.closingBasis()));
        states.closed(id);
        audit.record(AuditTrail.SYSTEM, "directive.closed", "DIRECTIVE", id, Map.of());
    }

    private Directive coordinated(UUID id, String login) {
        Directive directive = directives.lock(id);
        coordinators.require(login, directive);
        return directive;
    }

    private static String stated(String text) {
        String clean = TypedText.clean(text);
        if (clean.length() > 2_000) throw DirectiveRefused.tooLong(2_000);
        return clean;
    }
}
