package vn.dondoc.reporting;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;

/** Puts a report together with its round, directive and agency. */
@Component
class ReportCases {
    private final Reports reports;
    private final Rounds rounds;
    private final Directives directives;
    private final Agencies agencies;

    ReportCases(Reports reports, Rounds rounds, Directives directives, Agencies agencies) {
        this.reports = reports;
        this.rounds = rounds;
        this.directives = directives;
        this.agencies = agencies;
    }

    ReportCase get(UUID reportId) {
        return of(reports.get(reportId));
    }

    /** The row of the report is ours until the transaction ends. */
    ReportCase lock(UUID reportId) {
        return of(reports.lock(reportId));
    }

    /** Many of one round, in the order of lists. */
    List<ReportCase> ofRound(Round round, Collection<UUID> reportIds) {
        Directive directive = directives.get(round.directiveId());
        Map<String, Agency> byCode =
                agencies.all().stream().collect(Collectors.toMap(Agency::code, Function.identity()));
        return reports.all(reportIds).stream()
                .map(r -> new ReportCase(r, round, directive, byCode.get(r.agency())))
                .toList();
    }

    ReportCase of(Report report) {
        Round round = rounds.get(report.roundId());
        return new ReportCase(report, round, directives.get(round.directiveId()), agencies.get(report.agency()));
    }
}
