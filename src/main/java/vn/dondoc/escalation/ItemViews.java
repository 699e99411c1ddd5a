package vn.dondoc.escalation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
    private final Matters matters;
    private final Reasons reasons;
    private final DossierSummaries summaries;
    private final LastTime lastTime;
    private final Wording wording;
    private final Clock clock;

    ItemViews(
            Agencies agencies,
            Directives directives,
            Matters matters,
            Reasons reasons,
            DossierSummaries summaries,
            LastTime lastTime,
            Wording wording,
            Clock clock) {
        this.agencies = agencies;
        this.directives = directives;
        this.matters = matters;
        this.reasons = reasons;
        this.summaries = summaries;
        this.lastTime = lastTime;
        this.wording = wording;
        this.clock = clock;
    }

    DossierView.Item of(Dossier dossier, DossierItem item) {
        Agency agency = agencies.get(item.agency());
        List<Measure> possible = possible(dossier, item, agency);
        Instant asOf = dossier.decidedAt() == null ? clock.instant() : dossier.decidedAt();
        return new DossierView.Item(
                item.id(),
                item.title(),
                "/viec/" + item.subjectId(),
                "/van-ban/" + item.directiveId() + "/so-gui-nhan?viec=" + item.subjectId(),
                agency.name(),
                agency.phone(),
                directives.get(item.directiveId()).label(),
                VietnameseDates.day(item.dueOn()),
                originalDue(item),
                summaries.daysLate(dossier, item),
                item.reminders(),
                dossier.undecided() ? reasons.latest(item.kind(), item.subjectId(), item.agency()) : item.reasonGiven(),
                reasons.mails(item),
                reasons.explanations(item.subjectId(), item.agency()),
                reasons.commitments(item, VietnameseDates.dayOf(asOf), !item.resolved()),
                lastTime.of(item, asOf),
                item.resolved(),
                item.resolution(),
                possible(item.proposal(), possible) ? item.proposal() : null,
                proposed(item, possible),
                item.decision(),
                wording.phrase(item.decision(), item.agency()),
                choices(possible, agency));
    }

    private String originalDue(DossierItem item) {
        LocalDate original = matters.get(item.kind(), item.subjectId()).originalDueOn();
        return original == null || original.equals(item.dueOn()) ? null : VietnameseDates.day(original);
    }

    /** A dossier that was decided shows what was proposed then, whatever became of the matter. */
    private List<Measure> possible(Dossier dossier, DossierItem item, Agency agency) {
        boolean live = !dossier.undecided()
                || matters.get(item.kind(), item.subjectId()).live();
        return Measure.choices(item.kind(), agency.kind(), live);
    }

    private static boolean possible(Ruling proposal, List<Measure> possible) {
        return proposal != null && possible.contains(proposal.measure());
    }

    private String proposed(DossierItem item, List<Measure> possible) {
        String phrase = wording.phrase(item.proposal(), item.agency());
        boolean gone = item.proposal() != null && !possible(item.proposal(), possible);
        return gone ? phrase + " (không còn thực hiện được: báo cáo không còn được nhận)" : phrase;
    }

    private static List<DossierView.Choice> choices(List<Measure> possible, Agency agency) {
        return possible.stream()
                .map(m -> new DossierView.Choice(m, m.label(agency.kind()), m.needsDate(), m.dateLabel()))
                .toList();
    }
}
