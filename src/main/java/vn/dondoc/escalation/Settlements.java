package vn.dondoc.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes down which items of a dossier were settled by their agencies before anybody decided about them. */
@Component
class Settlements {
    private final DossierItems items;
    private final Matters matters;
    private final Clock clock;

    Settlements(DossierItems items, Matters matters, Clock clock) {
        this.items = items;
        this.matters = matters;
        this.clock = clock;
    }

    /**
     * Looks at every item of a dossier that its caller has locked. While the dossier is being prepared an item whose
     * result was sent back is taken up again; later it waits for the next dossier.
     *
     * @return the items as they are now written
     */
    List<DossierItem> bringUpToDate(Dossier locked) {
        for (DossierItem item : items.of(locked.id())) bringUpToDate(locked, item);
        return items.of(locked.id());
    }

    private void bringUpToDate(Dossier dossier, DossierItem item) {
        var settlement = matters.settlement(item, matters.get(item.kind(), item.subjectId()));
        if (settlement.isPresent() && !item.resolved())
            items.resolve(item.id(), LocalDate.now(clock), settlement.get());
        if (settlement.isEmpty() && item.resolved() && dossier.state() == Dossier.State.PREPARING)
            items.takeUpAgain(item.id());
    }
}
