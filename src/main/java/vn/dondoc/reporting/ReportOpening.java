package vn.dondoc.reporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;

/** Opens the reports of a round, a batch in a job: every agency the regime binds owes one, with or without lines. */
@Service
class ReportOpening {
    static final int BATCH = 100;

    private final Rounds rounds;
    private final Regimes regimes;
    private final Reports reports;
    private final ReportChanges changes;
    private final Lines lines;
    private final ReportCases cases;
    private final OpeningCases opening;
    private final ReportLetters letters;
    private final Directives directives;
    private final Assignments assignments;
    private final Processes processes;

    ReportOpening(
            Rounds rounds,
            Regimes regimes,
            Reports reports,
            ReportChanges changes,
            Lines lines,
            ReportCases cases,
            OpeningCases opening,
            ReportLetters letters,
            Directives directives,
            Assignments assignments,
            Processes processes) {
        this.rounds = rounds;
        this.regimes = regimes;
        this.reports = reports;
        this.changes = changes;
        this.lines = lines;
        this.cases = cases;
        this.opening = opening;
        this.letters = letters;
        this.directives = directives;
        this.assignments = assignments;
        this.processes = processes;
    }

    boolean allOpened(UUID roundId) {
        return missing(rounds.get(roundId)).isEmpty();
    }

    /** Opens the next reports that are missing, {@link #BATCH} at most. */
    @Transactional
    public void openBatch(UUID roundId) {
        Round round = rounds.lock(roundId);
        Map<String, UUID> batch = new LinkedHashMap<>();
        missing(round).stream().limit(BATCH).forEach(agency -> batch.put(agency, UUID.randomUUID()));
        changes.open(roundId, batch);
        Map<UUID, List<Assignment>> work = new LinkedHashMap<>();
        var reportable = assignments.reportable(round.directiveId(), batch.keySet());
        batch.forEach((agency, id) -> work.put(id, reportable.getOrDefault(agency, List.of())));
        lines.open(work);
        Map<ReportCase, Integer> linesOf = new LinkedHashMap<>();
        for (ReportCase c : cases.ofRound(round, batch.values()))
            linesOf.put(c, work.get(c.report().id()).size());
        opening.during(linesOf.keySet(), () -> start(round, batch));
        letters.opened(linesOf);
    }

    private void start(Round round, Map<String, UUID> batch) {
        Directive directive = directives.get(round.directiveId());
        String key = directive.key() + "/" + round.period().code() + "/";
        Map<UUID, String> instances = new LinkedHashMap<>();
        batch.forEach((agency, id) -> instances.put(
                id,
                processes.start(
                        ProcessKey.AGENCY_REPORT,
                        key + agency,
                        ProcessVariables.DIRECTIVE_ID.of(directive.id()),
                        ProcessVariables.ROUND_ID.of(round.id()),
                        ProcessVariables.REPORT_ID.of(id))));
        changes.setInstances(instances);
    }

    private List<String> missing(Round round) {
        Set<String> present = reports.agenciesOf(round.id());
        return regimes.of(round).agencies().stream()
                .filter(agency -> !present.contains(agency))
                .toList();
    }
}
