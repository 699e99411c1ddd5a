package vn.dondoc.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.shared.VietnameseDates;

/** Puts a dossier together for people; what its agencies settled meanwhile shows at once. */
@Component
class DossierViews {
    private final DossierStore dossiers;
    private final DossierItems items;
    private final Matters matters;
    private final ItemViews itemViews;
    private final FollowUps followUps;
    private final DossierSummaries summaries;
    private final Agencies agencies;
    private final Clock clock;

    DossierViews(
            DossierStore dossiers,
            DossierItems items,
            Matters matters,
            ItemViews itemViews,
            FollowUps followUps,
            DossierSummaries summaries,
            Agencies agencies,
            Clock clock) {
        this.dossiers = dossiers;
        this.items = items;
        this.matters = matters;
        this.itemViews = itemViews;
        this.followUps = followUps;
        this.summaries = summaries;
        this.agencies = agencies;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public DossierView of(UUID id) {
        Dossier dossier = dossiers.find(id).orElseThrow(DossierRefused::unknown);
        List<DossierItem> now = current(dossier);
        return new DossierView(
                id,
                dossier.state(),
                dossier.title(),
                dossier.field(),
                dossier.period(),
                agencies.get(dossier.standingAgency()).name(),
                summaries.of(dossier, now),
                now.stream().map(item -> itemViews.of(dossier, item)).toList(),
                followUps.of(dossier),
                dossier.deputy() == null ? null : agencies.nameOf(dossier.deputy()),
                deputySaid(dossier),
                decided(dossier));
    }

    /** The items as they stand now; a dossier that was decided stays as it was. */
    List<DossierItem> current(Dossier dossier) {
        List<DossierItem> written = items.of(dossier.id());
        return dossier.undecided() ? written.stream().map(this::asOfNow).toList() : written;
    }

    List<DossierView.Option> leadAgencies() {
        return agencies.mayLead(LocalDate.now(clock)).stream()
                .map(a -> new DossierView.Option(a.code(), a.name()))
                .toList();
    }

    private DossierItem asOfNow(DossierItem item) {
        if (item.resolved()) return item;
        return matters.settlement(item, matters.get(item.kind(), item.subjectId()))
                .map(item::settled)
                .orElse(item);
    }

    private static String deputySaid(Dossier dossier) {
        if (dossier.deputyAt() == null) return null;
        String said = Boolean.TRUE.equals(dossier.deputyAgrees()) ? "Đồng ý với đề xuất" : "Ý kiến khác";
        String opinion = dossier.deputyOpinion() == null ? "." : ": " + dossier.deputyOpinion();
        return VietnameseDates.moment(dossier.deputyAt()) + ": " + said + opinion;
    }

    private String decided(Dossier dossier) {
        if (dossier.decidedAt() == null) return null;
        String at = VietnameseDates.moment(dossier.decidedAt());
        String by = agencies.nameOf(dossier.decidedBy());
        return dossier.basisNumber() == null
                ? by + " cho ý kiến lúc " + at + "."
                : "Ý kiến tại Văn bản số " + dossier.basisNumber() + " ngày " + VietnameseDates.day(dossier.basisDate())
                        + "; " + by + " ghi nhận lúc " + at + ".";
    }
}
