package vn.dondoc.consolidation;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.AuditTrail;

/** Builds a round's draft, and builds it again until it is signed: edited texts stay. */
@Service
class Drafts {
    private final ReportStore reports;
    private final ParagraphStore paragraphs;
    private final SourceReader sources;
    private final FigureCount count;
    private final AuditTrail audit;
    private final Clock clock;

    Drafts(
            ReportStore reports,
            ParagraphStore paragraphs,
            SourceReader sources,
            FigureCount count,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.paragraphs = paragraphs;
        this.sources = sources;
        this.count = count;
        this.audit = audit;
        this.clock = clock;
    }

    /** The round is past due: begins with what is there. Done twice, it only refreshes. */
    @Transactional
    public void build(UUID roundId) {
        if (reports.lock(roundId).isPresent()) {
            refresh(roundId);
            return;
        }
        Instant now = clock.instant();
        Sources read = sources.read(roundId, now);
        Figures figures = count.of(read);
        reports.open(roundId, figures, now);
        int built = paragraphs.rebuild(roundId, DraftText.of(read, figures));
        audit.record(AuditTrail.SYSTEM, "CONSOLIDATION_BUILT", "ROUND", roundId, Map.of("paragraphs", built));
    }

    /** Reads the sources again, unless there is no draft yet or it is signed. */
    @Transactional
    public void refresh(UUID roundId) {
        var report = reports.lock(roundId).orElse(null);
        if (report == null || report.state().frozen()) return;
        Sources read = sources.read(roundId, clock.instant());
        Figures figures = count.of(read);
        paragraphs.rebuild(roundId, DraftText.of(read, figures));
        reports.refresh(roundId, figures);
    }
}
