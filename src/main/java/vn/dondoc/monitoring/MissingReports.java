package vn.dondoc.monitoring;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.Directives;
import vn.dondoc.monitoring.Overview.Line;
import vn.dondoc.reporting.Report;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Round;

/** Reports past due that were not sent, by the query that reminders and dossiers use. */
@Component
class MissingReports {
    private final Reporting reporting;
    private final Directives directives;
    private final Agencies agencies;
    private final DueChips chips;

    MissingReports(Reporting reporting, Directives directives, Agencies agencies, DueChips chips) {
        this.reporting = reporting;
        this.directives = directives;
        this.agencies = agencies;
        this.chips = chips;
    }

    List<Line> all() {
        return reporting.overdue(chips.today()).stream()
                .map(reporting::get)
                .map(this::line)
                .toList();
    }

    private Line line(Report report) {
        Round round = reporting.round(report.roundId());
        String label = directives.get(round.directiveId()).label();
        return new Line(
                agencies.get(report.agency()).name() + ": báo cáo "
                        + round.period().shortLabel(),
                "/viec/" + report.id(),
                label,
                chips.of(round.dueOn()));
    }
}
