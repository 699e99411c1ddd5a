package vn.dondoc.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.VietnameseDates;

/** Puts one item together for people. */
@Component
class ItemViews {
    private final Agencies agencies;
    private final Directives directives;
    private final Reasons reasons;
    private final DossierSummaries summaries;
    private final LastTime lastTime;
    private final Wording wording;
    private final Clock clock;

    ItemViews(
            Agencies agencies,
            Directives directives,
            Reasons reasons,
            DossierSummaries summaries,
            LastTime lastTime,
            Wording wording,
            Clock clock) {
        this.agencies = agencies;
        this.directives = directives;
        this.reasons = reasons;
        this.summaries = summaries;
        this.lastTime = lastTime;
        this.wording = wording;
        this.clock = clock;
    }

    DossierView.Item of(Dossier dossier, DossierItem item) {
        Agency agency = agencies.get(item.agency());
        Instant asOf = dossier.decidedAt() == null ? clock.instant() : dossier.decidedAt();
        return new DossierView.Item(
                item.id(),
                item.title(),
                "/viec/" + item.subjectId(),
                agency.name(),
                agency.phone(),
                directives.get(item.directiveId()).label(),
                VietnameseDates.day(item.dueOn()),
                summaries.daysLate(dossier, item),
                item.reminders(),
                dossier.undecided() ? reasons.latest(item.kind(), item.subjectId()) : item.reasonGiven(),
                reasons.history(item.subjectId()),
                lastTime.of(item, asOf),
                item.resolved(),
                item.resolution(),
                item.proposal(),
                wording.phrase(item.proposal(), item.agency()),
                item.decision(),
                wording.phrase(item.decision(), item.agency()),
                choices(item, agency));
    }

    private static List<DossierView.Choice> choices(DossierItem item, Agency agency) {
        return Measure.choices(item.kind(), agency.kind()).stream()
                .map(m -> new DossierView.Choice(m, m.label(agency.kind()), m.needsDate(), m.dateLabel()))
                .toList();
    }
}
