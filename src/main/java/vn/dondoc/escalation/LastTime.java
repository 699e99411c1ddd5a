package vn.dondoc.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    /** To be called when the dossier of these items is decided. */
    void keep(List<DossierItem> all, Instant asOf) {
        for (DossierItem item : all)
            items.keepLastTime(item.id(), now(item, asOf).orElse(""));
    }

    /** In short sentences, as they were when the dossier was decided; null when nothing was decided before. @param asOf when the present dossier was decided, or now */
    String of(DossierItem item, Instant asOf) {
        if (item.lastTime() != null) return item.lastTime().isEmpty() ? null : item.lastTime();
        return now(item, asOf).orElse(null);
    }

    private Optional<String> now(DossierItem item, Instant asOf) {
        return items.decidedBefore(item, asOf).map(this::sentence);
    }

    private String sentence(DossierItems.Decided before) {
        DossierItem item = before.item();
        LocalDate day = VietnameseDates.dayOf(before.at());
        return "Ngày " + VietnameseDates.day(day) + ", " + item.title() + ": "
                + wording.phrase(item.decision(), item.agency()) + ". "
                + fulfilment.of(item, day).words();
    }
}
