package vn.dondoc.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

@Service
class ReportingService implements Reporting {
    private final Rounds rounds;
    private final Reports reports;
    private final ReportChanges changes;
    private final ReportCases cases;
    private final StandingQuery standings;
    private final AcceptedLines accepted;
    private final PeriodTurning turning;
    private final Processes processes;
    private final AuditTrail audit;

    ReportingService(
            Rounds rounds,
            Reports reports,
            ReportChanges changes,
            ReportCases cases,
            StandingQuery standings,
            AcceptedLines accepted,
            PeriodTurning turning,
            Processes processes,
            AuditTrail audit) {
        this.rounds = rounds;
        this.reports = reports;
        this.changes = changes;
        this.cases = cases;
        this.standings = standings;
        this.accepted = accepted;
        this.turning = turning;
        this.processes = processes;
        this.audit = audit;
    }

    @Override
    public Round round(UUID id) {
        return rounds.get(id);
    }

    @Override
    public Report get(UUID id) {
        return reports.get(id);
    }

    @Override
    public List<Round> roundsOf(UUID directiveId) {
        return rounds.ofDirective(directiveId);
    }

    @Override
    public List<Report> reportsOf(UUID roundId) {
        return reports.ofRound(roundId);
    }

    @Override
    public Standing standing(UUID roundId, Instant asOf) {
        return standings.of(roundId, asOf);
    }

    @Override
    public List<AcceptedLine> acceptedLines(UUID roundId) {
        return accepted.of(rounds.get(roundId));
    }

    @Override
    public List<UUID> buildingOn(UUID roundId) {
        return rounds.buildingOn(rounds.get(roundId));
    }

    @Override
    @Transactional
    public void turnPeriods(LocalDate today) {
        turning.turn(today);
    }

    @Override
    public List<UUID> overdue(LocalDate today) {
        return reports.overdue(today);
    }

    @Override
    @Transactional
    public void showOverdue(UUID reportId) {
        Report report = reports.lock(reportId);
        boolean missing = report.sentAt() == null && report.state().inPreparation();
        if (!missing || report.overdueShown()) return;
        if (processes.correlateIfWaiting(report.processInstanceId(), Message.REPORT_OVERDUE))
            changes.setOverdueShown(reportId);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public Report hold(UUID reportId) {
        return reports.lock(reportId);
    }

    @Override
    @Transactional
    public void demandBy(UUID reportId, LocalDate day, String by) {
        cases.lock(reportId);
        changes.setSendBy(reportId, day);
        audit.record(by, "report.demanded", "REPORT", reportId, Map.of("sendBy", day));
    }

    @Override
    @Transactional
    public void reviewOn(UUID reportId, LocalDate day) {
        reports.lock(reportId);
        changes.setReviewOn(reportId, day);
    }
}
