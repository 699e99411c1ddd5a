package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;

/** The lines of a report that came on paper, by the same rules as those that an officer types. */
@Component
class OnBehalfLines {
    private final Lines lines;
    private final ReportChanges changes;
    private final Assignments assignments;
    private final Clock clock;

    OnBehalfLines(Lines lines, ReportChanges changes, Assignments assignments, Clock clock) {
        this.lines = lines;
        this.changes = changes;
        this.assignments = assignments;
        this.clock = clock;
    }

    /** The caller holds the row of the report. What the officer had drafted stays where the paper says nothing. */
    void write(ReportCase c, Map<UUID, LineFields> typed, String login) {
        Map<UUID, Assignment> all = assignments.ofDirective(c.directive().id()).stream()
                .collect(Collectors.toMap(Assignment::id, Function.identity()));
        UUID report = c.report().id();
        try {
            requireAnswers(lines.of(report), typed);
            for (Line line : lines.of(report)) {
                LineFields kept = kept(line, typed.get(line.id()), all.get(line.assignmentId()));
                lines.save(line.id(), line.version(), kept, login);
            }
            LineRules.requireComplete(lines.of(report), all, c.directive(), LocalDate.now(clock));
        } catch (ReportRefused refusal) {
            throw LineRules.ON_HANDING_IN.contains(refusal.key()) ? refusal.onPaper() : refusal;
        }
        lines.clearFolded(report);
        changes.touch(report, login);
    }

    /** The result has to stand on the paper; a draft that nobody sent does not answer for it. */
    private static void requireAnswers(List<Line> present, Map<UUID, LineFields> typed) {
        List<Integer> missing = present.stream()
                .filter(line ->
                        typed.get(line.id()) == null || !typed.get(line.id()).answered())
                .map(Line::ordinal)
                .toList();
        if (!missing.isEmpty()) throw ReportRefused.linesMissing(missing);
    }

    private static LineFields kept(Line line, LineFields typed, Assignment assignment) {
        try {
            return LineRules.kept(typed.over(line.fields()), assignment);
        } catch (ReportRefused refusal) {
            throw refusal.atLine(line.ordinal());
        }
    }
}
