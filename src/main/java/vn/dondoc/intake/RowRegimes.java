package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Duties to report in a table of tasks: the task says to whom, the cell of its time how often. */
final class RowRegimes {
    private static final Pattern REPORTS = Pattern.compile("(?iu)(?:^|[,;] |và |tổng hợp,? )báo cáo (?!số )");

    private RowRegimes() {}

    static List<ReadRegime> in(Block row, Agencies agencies, List<ReadAssignment> assignments) {
        List<ReadRegime> found = new ArrayList<>();
        for (ReadAssignment assignment : assignments) {
            boolean here = row.span().start() <= assignment.span().start()
                    && assignment.span().end() <= row.span().end();
            if (!here || !REPORTS.matcher(assignment.text()).find()) continue;
            Clause clause = new Clause(row, row.text(), 0);
            Subject who = new Subject(assignment.lead(), assignment.leads(), assignment.span());
            RegimeRoutes routes =
                    RegimeRoutes.of(Actor.in(row.text(), agencies.find(row.text())), clause, agencies.standing());
            if (routes.to() == null) continue;
            Schedule.in(row.text()).stream()
                    .filter(when -> !when.cadence().matches("ONCE|AD_HOC|PERIODIC_UNSPECIFIED"))
                    .forEach(when -> found.add(RegimeReader.regime(clause, who, routes, when, assignment.section())));
        }
        return found;
    }
}
