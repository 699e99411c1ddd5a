package vn.dondoc.escalation;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.AuditTrail;

/** The Phó Chủ tịch in charge says what he thinks of the proposals, before the Chairman decides. */
@Component
class Opinions {
    private static final int LIMIT = 3900;

    private final DossierStore dossiers;
    private final DossierItems items;
    private final DecisionRecord decisions;
    private final DossierDates dates;
    private final LeaderLetters letters;
    private final AuditTrail trail;
    private final Clock clock;

    Opinions(
            DossierStore dossiers,
            DossierItems items,
            DecisionRecord decisions,
            DossierDates dates,
            LeaderLetters letters,
            AuditTrail trail,
            Clock clock) {
        this.dossiers = dossiers;
        this.items = items;
        this.decisions = decisions;
        this.dates = dates;
        this.letters = letters;
        this.trail = trail;
        this.clock = clock;
    }

    /** @param agrees null when he chose nothing; {@code opinion} needed when he does not agree */
    record Draft(Boolean agrees, String opinion) {}

    @Transactional
    public void give(UUID dossierId, Draft draft, String by) {
        Dossier dossier = decisions.lockUndecided(dossierId);
        boolean agrees = Boolean.TRUE.equals(draft.agrees());
        String opinion = draft.opinion() == null ? "" : draft.opinion().strip();
        if (!agrees && opinion.isEmpty()) throw DossierRefused.opinionMissing();
        if (opinion.length() > LIMIT) throw DossierRefused.noteTooLong(LIMIT, "Ý kiến của Phó Chủ tịch");
        dossiers.deputySaid(dossier.id(), agrees, opinion.isEmpty() ? null : opinion, clock.instant());
        dates.set(dossiers.lock(dossierId));
        letters.toChairman(dossier, items.of(dossierId));
        trail.record(by, "DEPUTY_OPINION", "DOSSIER", dossierId, Map.of("agrees", agrees));
    }
}
