package vn.dondoc.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.ladder.Ladder;
import vn.dondoc.ladder.LadderName;
import vn.dondoc.ladder.Ladders;

/** The morning's last step: what passed the last rung joins the dossier that is being prepared, or opens one. */
@Component
class Escalation {
    private final DossierStore dossiers;
    private final DossierItems items;
    private final DossierCases cases;
    private final DueForDossier due;
    private final Settlements settlements;
    private final Reasons reasons;
    private final Ladders ladders;
    private final LeaderLetters letters;
    private final Clock clock;

    Escalation(
            DossierStore dossiers,
            DossierItems items,
            DossierCases cases,
            DueForDossier due,
            Settlements settlements,
            Reasons reasons,
            Ladders ladders,
            LeaderLetters letters,
            Clock clock) {
        this.dossiers = dossiers;
        this.items = items;
        this.cases = cases;
        this.due = due;
        this.settlements = settlements;
        this.reasons = reasons;
        this.ladders = ladders;
        this.letters = letters;
        this.clock = clock;
    }

    /**
     * Repeating it on the same day changes nothing, and two at once join nothing twice: per standing agency one waits
     * for the other and then sees what it did.
     *
     * @return how many matters joined
     */
    @Transactional
    public int sweep() {
        LocalDate today = LocalDate.now(clock);
        for (UUID open : dossiers.undecided()) settlements.bringUpToDate(dossiers.lock(open));
        int joined = 0;
        Ladder ladder = ladders.inForce(LadderName.ESCALATION);
        for (var of : due.byFile(ladder, today).entrySet()) joined += join(of.getKey(), of.getValue(), ladder, today);
        for (UUID open : dossiers.undecided()) cases.recount(dossiers.lock(open));
        return joined;
    }

    private int join(DueForDossier.File file, List<Matter> late, Ladder ladder, LocalDate today) {
        dossiers.holdFor(file.standingAgency());
        var taken = items.taken(late.stream().map(Matter::id).toList(), today);
        List<Matter> joining =
                late.stream().filter(m -> !taken.contains(m.id())).toList();
        if (joining.isEmpty()) return 0;
        Optional<Dossier> preparing = dossiers.lockPreparing(file.standingAgency(), file.field());
        UUID id = preparing.map(Dossier::id).orElseGet(() -> cases.open(file.standingAgency(), file.field(), today));
        for (Matter matter : joining)
            items.join(
                    id,
                    matter,
                    today,
                    ladder.version(),
                    reasons.reminders(matter),
                    reasons.latest(matter.kind(), matter.id(), matter.agency()));
        if (preparing.isEmpty()) cases.start(id, file.standingAgency(), today);
        letters.toPrepare(dossiers.lock(id), items.of(id), today);
        return joining.size();
    }
}
