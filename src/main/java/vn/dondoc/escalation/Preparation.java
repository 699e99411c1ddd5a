package vn.dondoc.escalation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.VietnameseDates;

/** The Office presents a dossier: a proposal for each matter that is still overdue, and who is asked first. */
@Component
class Preparation {
    private final DossierStore dossiers;
    private final DossierItems items;
    private final Settlements settlements;
    private final RulingRules rules;
    private final Reasons reasons;
    private final Directives directives;
    private final Agencies agencies;
    private final LeaderLetters leaderLetters;
    private final PresentedLetters presentedLetters;
    private final DossierDates dates;
    private final AuditTrail trail;
    private final Clock clock;

    Preparation(
            DossierStore dossiers,
            DossierItems items,
            Settlements settlements,
            RulingRules rules,
            Reasons reasons,
            Directives directives,
            Agencies agencies,
            LeaderLetters leaderLetters,
            PresentedLetters presentedLetters,
            DossierDates dates,
            AuditTrail trail,
            Clock clock) {
        this.dossiers = dossiers;
        this.items = items;
        this.settlements = settlements;
        this.rules = rules;
        this.reasons = reasons;
        this.directives = directives;
        this.agencies = agencies;
        this.leaderLetters = leaderLetters;
        this.presentedLetters = presentedLetters;
        this.dates = dates;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * What the Office typed.
     *
     * @param deputy login of the Phó Chủ tịch; "" for none; null for the one the directives name
     * @param items proposals by item id
     */
    record Draft(String deputy, Map<UUID, Ruling> items) {
        Draft {
            items = items == null ? Map.of() : items;
        }
    }

    /** Of two who present at once the second is refused: the dossier's row decides. */
    @Transactional
    public void present(UUID dossierId, Draft draft, String by) {
        Dossier dossier = dossiers.lock(dossierId);
        if (dossier.state() != Dossier.State.PREPARING)
            throw DossierRefused.alreadySubmitted(
                    agencies.nameOf(dossier.preparedBy()), VietnameseDates.moment(dossier.preparedAt()));
        List<DossierItem> left = left(settlements.bringUpToDate(dossier));
        propose(left, draft.items());
        Dossier.State next = left.isEmpty() ? Dossier.State.EMPTY : Dossier.State.WITH_LEADERS;
        dossiers.submitted(dossierId, next, deputy(draft.deputy(), left), by, clock.instant());
        dates.set(dossiers.lock(dossierId));
        trail.record(by, "DOSSIER_PRESENTED", "DOSSIER", dossierId, Map.of("items", left.size()));
        if (!left.isEmpty()) tell(dossierId);
    }

    /** The Phó Chủ tịch in charge, when all directives of these items name the same one; else null. */
    String suggestedDeputy(List<DossierItem> left) {
        List<String> named = left.stream()
                .map(DossierItem::directiveId)
                .distinct()
                .map(directives::get)
                .map(Directive::deputyLogin)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    static List<DossierItem> left(List<DossierItem> items) {
        return items.stream().filter(i -> !i.resolved()).toList();
    }

    private void propose(List<DossierItem> left, Map<UUID, Ruling> proposals) {
        List<String> missing = left.stream()
                .filter(i ->
                        proposals.get(i.id()) == null || proposals.get(i.id()).measure() == null)
                .map(i -> agencies.get(i.agency()).name() + ": " + i.title())
                .toList();
        if (!missing.isEmpty())
            throw DossierRefused.proposalsMissing(
                    missing.size(), missing.stream().collect(Collectors.joining("; ")));
        for (DossierItem item : left)
            items.propose(
                    item.id(),
                    rules.admit(item, proposals.get(item.id())),
                    reasons.latest(item.kind(), item.subjectId(), item.agency()));
    }

    private String deputy(String chosen, List<DossierItem> left) {
        if (chosen == null) return suggestedDeputy(left);
        if (chosen.isBlank()) return null;
        return agencies.officer(chosen)
                .filter(o -> o.active() && o.is(Role.DEPUTY))
                .map(Officer::login)
                .orElseThrow(DossierRefused::notADeputy);
    }

    private void tell(UUID dossierId) {
        Dossier presented = dossiers.lock(dossierId);
        List<DossierItem> left = left(items.of(dossierId));
        if (presented.deputy() == null) leaderLetters.toChairman(presented, left);
        else leaderLetters.toDeputy(presented, left);
        presentedLetters.send(presented, left);
    }
}
