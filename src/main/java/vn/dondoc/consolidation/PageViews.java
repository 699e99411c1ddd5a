package vn.dondoc.consolidation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.consolidation.ConsolidatedReport.State;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** Reads the page of a consolidated report for a person. */
@Component
class PageViews {
    private final Access access;
    private final ParagraphStore paragraphs;
    private final Publication publication;
    private final Reporting reporting;
    private final Agencies agencies;
    private final OfferedDifficulties offered;
    private final Clock clock;

    PageViews(
            Access access,
            ParagraphStore paragraphs,
            Publication publication,
            Reporting reporting,
            Agencies agencies,
            OfferedDifficulties offered,
            Clock clock) {
        this.access = access;
        this.paragraphs = paragraphs;
        this.publication = publication;
        this.reporting = reporting;
        this.agencies = agencies;
        this.offered = offered;
        this.clock = clock;
    }

    /** @param typed what this person typed and the report refused, by paragraph */
    @Transactional(readOnly = true)
    public PageView of(SignedIn person, UUID roundId, Map<UUID, String> typed) {
        var granted = access.read(person, roundId);
        Occasion occasion = granted.occasion();
        var report = granted.report();
        Figures figures = report.figures();
        boolean inside = granted.inside();
        List<Paragraph> rows = paragraphs.of(roundId);
        var views = new ParagraphViews(agencies, figures, inside);
        return new PageView(
                roundId,
                "Báo cáo tổng hợp " + occasion.shortName(),
                occasion.subject(),
                occasion.dataLine(figures.asOf()),
                occasion.directive().label(),
                "/van-ban/" + occasion.directive().id(),
                report.state().label(),
                report.state() == State.PUBLISHED,
                report.documentNumber(),
                signed(report),
                report.version(),
                inside,
                granted.edits(),
                granted.heads() && report.state() == State.SUBMITTED,
                inside ? report.reviewNote() : null,
                inside ? report.returnReason() : null,
                PageView.Counts.of(figures),
                inside ? Checks.sums(figures) : List.of(),
                inside ? warnings(report, rows) : List.of(),
                granted.edits() ? offered.of(occasion.directive(), rows) : List.of(),
                views.of(Composition.of(occasion, figures, rows), typed),
                inside ? supplement(report) : List.of());
    }

    List<String> warnings(ConsolidatedReport report, List<Paragraph> rows) {
        if (report.state().frozen()) return List.of();
        return Checks.warnings(report.figures(), rows, reporting.standing(report.roundId(), clock.instant()));
    }

    private String signed(ConsolidatedReport report) {
        return report.signedAt() == null
                ? null
                : agencies.nameOf(report.signedBy()) + " duyệt lúc " + VietnameseDates.moment(report.signedAt());
    }

    private List<PageView.Link> supplement(ConsolidatedReport report) {
        return publication.supplement(report).stream()
                .map(r -> new PageView.Link(
                        agencies.get(r.agency()).name() + ", chấp nhận lúc " + VietnameseDates.moment(r.acceptedAt()),
                        "/bao-cao/" + r.id()))
                .toList();
    }
}
