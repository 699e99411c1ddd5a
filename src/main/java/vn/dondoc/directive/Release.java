package vn.dondoc.directive;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;

/** From the reviewed breakdown to the release by a second person, or back. */
@Service
class Release {
    private final DirectiveRows directives;
    private final DirectiveStates states;
    private final BreakdownRows breakdown;
    private final Registration registration;
    private final Coordinators coordinators;
    private final Agencies agencies;
    private final AuditTrail audit;

    Release(
            DirectiveRows directives,
            DirectiveStates states,
            BreakdownRows breakdown,
            Registration registration,
            Coordinators coordinators,
            Agencies agencies,
            AuditTrail audit) {
        this.directives = directives;
        this.states = states;
        this.breakdown = breakdown;
        this.registration = registration;
        this.coordinators = coordinators;
        this.agencies = agencies;
        this.audit = audit;
    }

    /**
     * The breakdown is as it should be issued.
     *
     * @param seen the version of the draft the person had before him; null when no form was used
     */
    @Transactional
    void reviewed(UUID id, Integer seen, String login) {
        Directive directive = inState(id, Directive.State.DRAFT);
        SignedIn person = coordinators.require(login, directive);
        Trace trace = directives.trace(id);
        if (seen != null && seen != trace.version())
            throw DirectiveRefused.changedSinceSeen(
                    agencies.nameOf(trace.savedBy()), VietnameseDates.moment(trace.savedAt()));
        registration.requireReady(id, person);
        states.reviewed(id, login);
        audit.record(login, "directive.reviewed", "DIRECTIVE", id, Map.of("version", trace.version()));
    }

    /** @throws DirectiveRefused when the person registered or reviewed it himself */
    @Transactional
    void released(UUID id, String login) {
        Directive directive = inState(id, Directive.State.REVIEWED);
        coordinators.require(login, directive);
        if (login.equals(directive.registeredBy())) throw DirectiveRefused.releasedByRegistrar();
        if (login.equals(directives.trace(id).reviewedBy())) throw DirectiveRefused.releasedByReviewer();
        breakdown.expandCollectives(id);
        states.released(id, login);
        audit.record(login, "directive.released", "DIRECTIVE", id, Map.of());
    }

    @Transactional
    void returned(UUID id, String reason, String login) {
        coordinators.require(login, inState(id, Directive.State.REVIEWED));
        String stated = TypedText.clean(reason);
        if (stated.isEmpty()) throw DirectiveRefused.reasonMissing();
        states.returned(id, stated);
        audit.record(login, "directive.returned", "DIRECTIVE", id, Map.of("reason", stated));
    }

    private Directive inState(UUID id, Directive.State state) {
        Directive directive = directives.lock(id);
        if (directive.state() != state) throw DirectiveRefused.notDraft(directive);
        return directive;
    }
}
