package vn.dondoc.reporting;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.directive.DirectiveClosing;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** Ends a round: when the next one closed, or because its directive is closed. */
@Service
class RoundEnding {
    private static final Set<Report.State> IN_PREPARATION =
            EnumSet.of(Report.State.WRITING, Report.State.APPROVING, Report.State.RETURNED);
    private static final Set<Report.State> NOT_ENDED =
            EnumSet.of(Report.State.WRITING, Report.State.APPROVING, Report.State.RETURNED, Report.State.CHECKING);

    private final Rounds rounds;
    private final Reports reports;
    private final ReportChanges changes;
    private final Processes processes;
    private final AuditTrail audit;
    private final Clock clock;

    RoundEnding(
            Rounds rounds, Reports reports, ReportChanges changes, Processes processes, AuditTrail audit, Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.changes = changes;
        this.processes = processes;
        this.audit = audit;
        this.clock = clock;
    }

    /** "Không nộp" for what is still with its agency; what waits to be checked may still be accepted. */
    @Transactional
    public void closeMissing(UUID roundId) {
        Round round = rounds.lock(roundId);
        int missed = end(round, IN_PREPARATION, Report.State.MISSED, Message.REPORT_NOT_SUBMITTED);
        rounds.end(roundId, Round.State.ENDED, clock.instant());
        audit.record(AuditTrail.SYSTEM, "round.ended", "ROUND", roundId, Map.of("missed", missed));
    }

    @EventListener
    void directiveCloses(DirectiveClosing closing) {
        for (Round round : rounds.ofDirective(closing.directiveId()))
            if (round.takesReports()) cancel(rounds.lock(round.id()), closing.by());
    }

    private void cancel(Round round, String by) {
        int cancelled = end(round, NOT_ENDED, Report.State.CANCELLED, Message.REPORT_CANCELLED);
        rounds.end(round.id(), Round.State.CANCELLED, clock.instant());
        processes.correlateIfWaiting(round.processInstanceId(), Message.ROUND_CANCELLED);
        audit.record(by, "round.cancelled", "ROUND", round.id(), Map.of("reports", cancelled));
    }

    private int end(Round round, Set<Report.State> states, Report.State ended, Message message) {
        List<Report> left = reports.lockOfRound(round.id(), states);
        changes.end(left.stream().map(Report::id).toList(), ended);
        for (Report report : left) processes.correlateIfWaiting(report.processInstanceId(), message);
        return left.size();
    }
}
