package vn.dondoc.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;

/** Writes down what the Chairman decided, whether he did it himself or the Office records it from a document. */
@Component
class DecisionRecord {
    private final DossierStore dossiers;
    private final DossierItems items;
    private final Settlements settlements;
    private final RulingRules rules;
    private final Deadlines deadlines;
    private final FollowUps followUps;
    private final LastTime lastTime;
    private final Agencies agencies;
    private final AuditTrail trail;
    private final Clock clock;

    DecisionRecord(
            DossierStore dossiers,
            DossierItems items,
            Settlements settlements,
            RulingRules rules,
            Deadlines deadlines,
            FollowUps followUps,
            LastTime lastTime,
            Agencies agencies,
            AuditTrail trail,
            Clock clock) {
        this.dossiers = dossiers;
        this.items = items;
        this.settlements = settlements;
        this.rules = rules;
        this.deadlines = deadlines;
        this.followUps = followUps;
        this.lastTime = lastTime;
        this.agencies = agencies;
        this.trail = trail;
        this.clock = clock;
    }

    /** The document that carries an opinion given on paper. */
    record Basis(String number, LocalDate date) {}

    /** @throws DossierRefused unless it is with the leaders and nobody decided yet */
    Dossier lockUndecided(UUID dossierId) {
        Dossier dossier = dossiers.lock(dossierId);
        if (dossier.decidedAt() != null) throw alreadyDecided(dossier);
        if (dossier.state() != Dossier.State.WITH_LEADERS) throw DossierRefused.notWithLeaders();
        return dossier;
    }

    DossierRefused alreadyDecided(Dossier dossier) {
        return DossierRefused.alreadyDecided(
                agencies.nameOf(dossier.decidedBy()), VietnameseDates.moment(dossier.decidedAt()));
    }

    /** @param basis null when decided in the system; the effects follow in a job of their own */
    @Transactional
    public void decide(UUID dossierId, Answers answers, Basis basis, String by) {
        Dossier dossier = lockUndecided(dossierId);
        List<DossierItem> left = Preparation.left(settlements.bringUpToDate(dossier));
        LocalDate today = LocalDate.now(clock);
        answers.checkMode();
        List<String> unanswered = new ArrayList<>();
        for (DossierItem item : left) {
            Optional<Ruling> answer = answers.rulingFor(item);
            if (answer.isEmpty()) unanswered.add(agencies.get(item.agency()).name() + ": " + item.title());
            else write(item, rules.admit(item, answer.get()), today);
        }
        if (!unanswered.isEmpty())
            throw DossierRefused.answersMissing(unanswered.size(), String.join("; ", unanswered));
        followUps.keep(dossier);
        lastTime.keep(left, clock.instant());
        dossiers.decided(
                dossierId,
                by,
                clock.instant(),
                basis == null ? null : basis.number(),
                basis == null ? null : basis.date());
        trail.record(
                by, "DOSSIER_DECIDED", "DOSSIER", dossierId, Map.of("items", left.size(), "onPaper", basis != null));
    }

    private void write(DossierItem item, Ruling decision, LocalDate today) {
        items.decide(item.id(), decision, deadlines.reviewOn(decision, today));
    }
}
