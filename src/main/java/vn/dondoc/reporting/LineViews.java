package vn.dondoc.reporting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Wording;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.shared.VietnameseDates;

/** The lines of a report with their assignments, what was sent about them before, and their files. */
@Component
class LineViews {
    private final Lines lines;
    private final Assignments assignments;
    private final Agencies agencies;

    LineViews(Lines lines, Assignments assignments, Agencies agencies) {
        this.lines = lines;
        this.assignments = assignments;
        this.agencies = agencies;
    }

    /** @param files of the report and its lines */
    List<ReportContent.LineView> of(ReportCase c, List<Attachment> files) {
        List<Line> present = lines.of(c.report().id());
        List<UUID> ids = present.stream().map(Line::assignmentId).toList();
        Map<UUID, Assignment> all = assignments.byId(ids);
        Map<UUID, Wording> words = words(c.report(), all);
        Map<UUID, Lines.Earlier> earlier = lines.earlier(c.round(), c.agency().code(), ids).stream()
                .collect(Collectors.toMap(Lines.Earlier::assignmentId, Function.identity()));
        return present.stream()
                .map(line -> view(
                        line,
                        all.get(line.assignmentId()),
                        words.get(line.assignmentId()),
                        earlier.get(line.assignmentId()),
                        files))
                .toList();
    }

    /** An accepted report stands under the words it was accepted under; any other follows its assignments. */
    private Map<UUID, Wording> words(Report report, Map<UUID, Assignment> all) {
        return report.acceptedAt() == null
                ? all.values().stream().collect(Collectors.toMap(Assignment::id, Assignment::wording))
                : assignments.wordings(all.keySet(), report.acceptedAt());
    }

    private ReportContent.LineView view(
            Line line, Assignment a, Wording words, Lines.Earlier earlier, List<Attachment> files) {
        return new ReportContent.LineView(
                line.id(),
                line.version(),
                line.ordinal(),
                words.title(),
                words.body(),
                words.product(),
                a.dueOn() == null ? null : VietnameseDates.day(a.dueOn()),
                !a.standing() && words.product() != null,
                !a.standing(),
                line.fields(),
                DifficultyGroup.of(line.fields().difficultyGroup())
                        .map(DifficultyGroup::label)
                        .orElse(null),
                agencies.nameOf(line.savedBy()),
                VietnameseDates.moment(line.savedAt()),
                earlier == null ? null : earlier(earlier),
                ReportContents.shown(files, line.id()));
    }

    private static ReportContent.Earlier earlier(Lines.Earlier sent) {
        return new ReportContent.Earlier(ReportingPeriod.parse(sent.period()).shortLabel(), sent.fields());
    }
}
