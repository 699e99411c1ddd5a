package vn.dondoc.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.escalation.DossierItems.Decided;
import vn.dondoc.shared.VietnameseDates;

/** What earlier dossiers of the same agency and field decided and is not done yet: each file shows it until it is. */
@Component
class FollowUps {
    private final DossierItems items;
    private final Fulfilment fulfilment;
    private final Wording wording;
    private final Agencies agencies;
    private final KeptFollowUps kept;
    private final Clock clock;

    FollowUps(
            DossierItems items,
            Fulfilment fulfilment,
            Wording wording,
            Agencies agencies,
            KeptFollowUps kept,
            Clock clock) {
        this.items = items;
        this.fulfilment = fulfilment;
        this.wording = wording;
        this.agencies = agencies;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Those that lie in the dossier itself are left out: their item says what was decided last time. One that was decided
     * shows them as they stood then.
     */
    List<DossierView.FollowUp> of(Dossier dossier) {
        return kept.of(dossier.id()).orElseGet(() -> now(dossier));
    }

    /** To be called when it is decided. */
    void keep(Dossier dossier) {
        kept.keep(dossier.id(), now(dossier));
    }

    private List<DossierView.FollowUp> now(Dossier dossier) {
        var before = dossier.decidedAt() == null ? clock.instant() : dossier.decidedAt();
        return items.decidedElsewhere(dossier, before).stream()
                .flatMap(decided -> open(decided).stream())
                .toList();
    }

    private List<DossierView.FollowUp> open(Decided decided) {
        DossierItem item = decided.item();
        LocalDate day = VietnameseDates.dayOf(decided.at());
        Fulfilment.Found found = fulfilment.of(item, day);
        if (found.done() || !found.live()) return List.of();
        return List.of(new DossierView.FollowUp(
                agencies.get(item.agency()).name(),
                item.title(),
                "/viec/" + item.subjectId(),
                wording.phrase(item.decision(), item.agency()),
                VietnameseDates.day(day),
                VietnameseDates.day(found.until()),
                found.late(),
                found.words()));
    }
}
