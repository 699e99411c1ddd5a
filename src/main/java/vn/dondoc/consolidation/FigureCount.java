package vn.dondoc.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.OfficialStatus;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.consolidation.Figures.AgencyFigure;
import vn.dondoc.consolidation.Figures.OutlineGroup;
import vn.dondoc.consolidation.Figures.OverdueRow;
import vn.dondoc.consolidation.Figures.RaisedFacts;
import vn.dondoc.consolidation.Figures.StatusRow;
import vn.dondoc.consolidation.Sources.Line;
import vn.dondoc.reporting.Reporting.AgencyStanding;
import vn.dondoc.reporting.Reporting.Kind;
import vn.dondoc.shared.VietnameseDates;

/** Counts a draft's figures from its sources: the standing from reporting, the statuses by their official rule. */
@Component
class FigureCount {
    private final WorkingCalendar calendar;

    FigureCount(WorkingCalendar calendar) {
        this.calendar = calendar;
    }

    Figures of(Sources s) {
        LocalDate today = VietnameseDates.dayOf(s.standing().asOf());
        List<Assignment> counted =
                s.assignments().stream().filter(FigureCount::counts).toList();
        Map<UUID, Line> lines = s.lines().stream()
                .collect(Collectors.toMap(l -> l.line().assignmentId(), Function.identity(), (a, b) -> b));
        List<OutlineGroup> outline = outline(counted, s);
        return new Figures(
                s.standing().asOf(),
                s.occasion().round().dueOn(),
                s.standing().agencies().stream().map(a -> agency(a, s)).toList(),
                status(counted, lines, outline, s, today),
                outline,
                overdue(counted, lines, s, today),
                raised(s),
                s.periods());
    }

    /** Withdrawn or ended by decision: no longer anybody's work. */
    static boolean counts(Assignment a) {
        return a.state() != Assignment.State.WITHDRAWN && a.state() != Assignment.State.ENDED;
    }

    private static AgencyFigure agency(AgencyStanding a, Sources s) {
        var agency = s.agencies().get(a.agency());
        return new AgencyFigure(
                a.reportId(),
                a.agency(),
                agency.name(),
                AgencyGroup.of(agency.kind()),
                a.kind(),
                a.sentAt() == null ? null : VietnameseDates.dayOf(a.sentAt()),
                a.late() && a.kind() != Kind.MISSING,
                a.workingDaysLate(),
                s.reminders().getOrDefault(a.reportId(), 0),
                a.lateReason());
    }

    /** Lead agencies by their first assignment; local authorities under one heading when there are several. */
    private static List<OutlineGroup> outline(List<Assignment> counted, Sources s) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (Assignment a : counted) {
            AgencyGroup group = AgencyGroup.of(s.agencies().get(a.leadAgency()).kind());
            List<String> members =
                    groups.computeIfAbsent(group.local() ? group.label() : a.leadAgency(), k -> new ArrayList<>());
            if (!members.contains(a.leadAgency())) members.add(a.leadAgency());
        }
        Comparator<String> listed =
                Comparator.comparing(code -> s.agencies().get(code).order());
        return groups.entrySet().stream()
                .map(g -> new OutlineGroup(
                        g.getValue().size() > 1
                                ? g.getKey()
                                : s.nameOf(g.getValue().get(0)),
                        g.getValue().stream().sorted(listed).toList(),
                        g.getValue().size() > 1))
                .toList();
    }

    private static List<StatusRow> status(
            List<Assignment> counted, Map<UUID, Line> lines, List<OutlineGroup> outline, Sources s, LocalDate today) {
        Map<String, List<Assignment>> byLead = counted.stream().collect(Collectors.groupingBy(Assignment::leadAgency));
        return outline.stream()
                .flatMap(g -> g.agencies().stream())
                .map(code -> StatusCount.of(s.nameOf(code), byLead.get(code), lines, today))
                .toList();
    }

    private List<OverdueRow> overdue(List<Assignment> counted, Map<UUID, Line> lines, Sources s, LocalDate today) {
        return counted.stream()
                .filter(a -> a.status(today) == OfficialStatus.OPEN_LATE)
                .map(a -> {
                    Line line = lines.get(a.id());
                    return new OverdueRow(
                            a.title(),
                            s.nameOf(a.leadAgency()),
                            a.dueOn(),
                            calendar.between(a.dueOn(), today),
                            line == null ? "" : Wording.cell(line.line().difficulties()),
                            line == null ? "" : Wording.cell(line.line().proposals()));
                })
                .toList();
    }

    private static Map<UUID, RaisedFacts> raised(Sources s) {
        Map<UUID, Map<Section, String>> before = new HashMap<>();
        for (var r : s.raised())
            before.computeIfAbsent(r.assignmentId(), id -> new HashMap<>()).putIfAbsent(r.section(), r.period());
        String now = s.occasion().round().period().shortLabel();
        Map<UUID, RaisedFacts> raised = new LinkedHashMap<>();
        for (Line l : s.latest())
            if (!Wording.blank(l.line().difficulties())) {
                Section section = Section.ofDifficulty(l.line().difficultyGroup());
                String first =
                        before.getOrDefault(l.line().assignmentId(), Map.of()).getOrDefault(section, now);
                raised.put(
                        l.line().lineId(),
                        new RaisedFacts(
                                l.agency().name(),
                                Wording.cell(l.line().proposals()),
                                Wording.cell(l.line().authority()),
                                first));
            }
        return raised;
    }
}
