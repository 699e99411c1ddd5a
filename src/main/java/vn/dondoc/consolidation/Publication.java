package vn.dondoc.consolidation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.consolidation.ConsolidatedReport.State;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Reporting.Kind;
import vn.dondoc.shared.AuditTrail;

/** The document: drawn anew while the report is a draft, drawn once and kept when it is published. */
@Service
class Publication {
    private final ReportStore reports;
    private final ParagraphStore paragraphs;
    private final Occasions occasions;
    private final SourceReader sources;
    private final Reporting reporting;
    private final ConsolidatedDocument document;
    private final PublicationLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    Publication(
            ReportStore reports,
            ParagraphStore paragraphs,
            Occasions occasions,
            SourceReader sources,
            Reporting reporting,
            ConsolidatedDocument document,
            PublicationLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.paragraphs = paragraphs;
        this.occasions = occasions;
        this.sources = sources;
        this.reporting = reporting;
        this.document = document;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Draws what was signed, keeps its bytes and tells those whom it concerns. Done twice, the first counts. */
    @Transactional
    public void publish(UUID roundId) {
        var report = reports.lock(roundId).orElseThrow(ConsolidationRefused::unknown);
        if (report.state() != State.SIGNED) return;
        Occasion occasion = occasions.of(roundId);
        byte[] bytes = document.render(occasion, report, paragraphs.of(roundId), reports.results(roundId));
        reports.publish(roundId, bytes, clock.instant());
        letters.post(occasion, report);
        audit.record(AuditTrail.SYSTEM, "CONSOLIDATION_PUBLISHED", "ROUND", roundId, Map.of("bytes", bytes.length));
    }

    /** The published bytes, or the draft as of now. */
    @Transactional(readOnly = true)
    public byte[] document(Occasion occasion, ConsolidatedReport report) {
        UUID roundId = report.roundId();
        if (report.state() == State.PUBLISHED) return reports.document(roundId);
        List<ResultRow> results = report.state() == State.SIGNED
                ? reports.results(roundId)
                : ResultRow.of(sources.read(roundId, report.figures().asOf()), report.figures());
        return document.render(occasion, report, paragraphs.of(roundId), results);
    }

    /** Reports accepted after the signing: kept for the supplement. */
    List<Report> supplement(ConsolidatedReport report) {
        if (!report.state().frozen()) return List.of();
        List<String> included = report.figures().agencies().stream()
                .filter(a -> a.kind() == Kind.ACCEPTED)
                .map(Figures.AgencyFigure::code)
                .toList();
        return reporting.reportsOf(report.roundId()).stream()
                .filter(r -> r.state() == Report.State.ACCEPTED && !included.contains(r.agency()))
                .toList();
    }
}
