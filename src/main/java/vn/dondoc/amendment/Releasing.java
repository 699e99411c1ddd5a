package vn.dondoc.amendment;

import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Officer;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;

/** The second person's answer. */
@Service
class Releasing {
    /** As the form admits. */
    private static final int LONGEST_REASON = 2_000;

    private final AmendmentTable amendments;
    private final Readiness readiness;
    private final Directives directives;
    private final AmendmentLetters letters;
    private final Agencies agencies;
    private final AuditTrail audit;

    Releasing(
            AmendmentTable amendments,
            Readiness readiness,
            Directives directives,
            AmendmentLetters letters,
            Agencies agencies,
            AuditTrail audit) {
        this.amendments = amendments;
        this.readiness = readiness;
        this.directives = directives;
        this.letters = letters;
        this.agencies = agencies;
        this.audit = audit;
    }

    /** @throws AmendmentRefused when the person proposed it himself, or it cannot be applied any more as it stands */
    @Transactional
    void released(UUID id, String login) {
        Amendment amendment = proposed(id, login);
        if (login.equals(amendment.proposed().by())) throw AmendmentRefused.releasedByProposer();
        readiness.require(amendment);
        amendments.released(id, login);
        record(login, "amendment.released", amendment);
    }

    /** To who proposed it, with what he shall change. */
    @Transactional
    void returned(UUID id, String reason, String login) {
        Amendment amendment = proposed(id, login);
        String stated = TypedProposal.clean(reason == null ? "" : reason, LONGEST_REASON);
        if (stated.isEmpty()) throw AmendmentRefused.reasonMissing();
        amendments.returned(id, stated, login);
        letters.returned(amendment, stated, login);
        record(login, "amendment.returned", amendment);
    }

    private Amendment proposed(UUID id, String login) {
        Amendment amendment = amendments.lock(id);
        String standing = directives.get(amendment.directiveId()).standingAgency();
        agencies.officer(login)
                .filter(Officer::active)
                .map(SignedIn::of)
                .filter(person -> person.coordinates(standing))
                .orElseThrow(AmendmentRefused::notCoordinator);
        if (amendment.state() != Amendment.State.PROPOSED)
            throw AmendmentRefused.standsElsewhere(amendment.state().label());
        return amendment;
    }

    private void record(String login, String action, Amendment amendment) {
        audit.record(
                login,
                action,
                "AMENDMENT",
                amendment.id(),
                Map.of("directive", amendment.directiveId().toString()));
    }
}
