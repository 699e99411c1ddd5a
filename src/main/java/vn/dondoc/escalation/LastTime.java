package vn.dondoc.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.shared.VietnameseDates;

/** What the Chairman decided before about the same matter, and whether it was done. */
@Component
class LastTime {
    private final DossierItems items;
    private final Fulfilment fulfilment;
    private final Wording wording;

    LastTime(DossierItems items, Fulfilment fulfilment, Wording wording) {
        this.items = items;
        this.fulfilment = fulfilment;
        this.wording = wording;
    }

    /** In short sentences; null when nothing was decided before. @param asOf when the present dossier was decided, or now */
    String of(DossierItem item, Instant asOf) {
        return items.decidedBefore(item, asOf).map(this::sentence).orElse(null);
    }

    private String sentence(DossierItems.Decided before) {
        DossierItem item = before.item();
        LocalDate day = VietnameseDates.dayOf(before.at());
        return "Ngày " + VietnameseDates.day(day) + ", " + item.title() + ": "
                + wording.phrase(item.decision(), item.agency()) + ". "
                + fulfilment.of(item, day).words();
    }
}
