package vn.dondoc.consolidation;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.consolidation.ConsolidatedReport.State;
import vn.dondoc.shared.AuditTrail;

/** Review and signature: called by the completion of the two user tasks, in its transaction. */
@Service
class Approval {
    private static final int NOTE_LIMIT = 4_000;

    private final ReportStore reports;
    private final Occasions occasions;
    private final SourceReader sources;
    private final Agencies agencies;
    private final AuditTrail audit;
    private final Clock clock;

    Approval(
            ReportStore reports,
            Occasions occasions,
            SourceReader sources,
            Agencies agencies,
            AuditTrail audit,
            Clock clock) {
        this.reports = reports;
        this.occasions = occasions;
        this.sources = sources;
        this.agencies = agencies;
        this.audit = audit;
        this.clock = clock;
    }

    /** The coordinator lays the draft before the head. */
    @Transactional
    public void submit(UUID roundId, String by, String note) {
        waiting(roundId, State.DRAFT);
        allow(roundId, by, Role.COORDINATOR);
        reports.submit(roundId, limited(note), by, clock.instant());
        audit.record(by, "CONSOLIDATION_SUBMITTED", "ROUND", roundId, Map.of());
    }

    /** The head signs, and figures and text are frozen; or gives it back with a reason, and it may be edited again. */
    @Transactional
    public void decide(UUID roundId, String by, SignDecision handedIn) {
        var report = waiting(roundId, State.SUBMITTED);
        allow(roundId, by, Role.HEAD);
        if (handedIn.decision() == null) throw ConsolidationRefused.decisionMissing();
        if (handedIn.seen() != null && handedIn.seen() != report.version())
            throw ConsolidationRefused.changedMeanwhile(
                    Wording.moment(report.figures().asOf()));
        switch (handedIn.decision()) {
            case RETURN -> giveBack(roundId, by, handedIn.reason());
            case SIGN -> sign(report, by, handedIn);
        }
    }

    private void giveBack(UUID roundId, String by, String reason) {
        if (Wording.blank(reason)) throw ConsolidationRefused.reasonMissing();
        reports.giveBack(roundId, limited(reason));
        audit.record(by, "CONSOLIDATION_RETURNED", "ROUND", roundId, Map.of());
    }

    private void sign(ConsolidatedReport report, String by, SignDecision handedIn) {
        UUID roundId = report.roundId();
        String number = handedIn.numberUnder(occasions.of(roundId).notation());
        var read = sources.read(roundId, report.figures().asOf());
        reports.sign(roundId, number, ResultRow.of(read, report.figures()), by, clock.instant());
        audit.record(
                by,
                "CONSOLIDATION_SIGNED",
                "ROUND",
                roundId,
                Map.of("version", report.version(), "number", number == null ? "" : number));
    }

    private ConsolidatedReport waiting(UUID roundId, State state) {
        var report = reports.lock(roundId).orElseThrow(ConsolidationRefused::unknown);
        if (report.state() != state)
            throw ConsolidationRefused.alreadyHandled(report.state().label());
        return report;
    }

    /** The engine's administrators may complete any task; the report is the standing agency's all the same. */
    private void allow(UUID roundId, String login, Role role) {
        String standing = occasions.of(roundId).standing().code();
        agencies.officer(login)
                .filter(o -> o.is(role) && o.agency().equals(standing))
                .orElseThrow(ConsolidationRefused::unknown);
    }

    private static String limited(String text) {
        if (Wording.blank(text)) return null;
        if (text.length() > NOTE_LIMIT) throw ConsolidationRefused.tooLong(NOTE_LIMIT);
        return text.strip();
    }
}
