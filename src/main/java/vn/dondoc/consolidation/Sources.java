package vn.dondoc.consolidation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.dondoc.agency.Agency;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.reporting.Reporting.AcceptedLine;
import vn.dondoc.reporting.Reporting.Standing;

/**
 * Everything a build reads, read once.
 *
 * @param assignments in the order of the directive, withdrawn ones too
 * @param cooperators by assignment
 * @param agencies all, by code
 * @param reminders notices sent about a report that is late or missing, by report
 * @param raised difficulties that earlier rounds had, in the order in which they came up
 */
record Sources(
        Occasion occasion,
        List<Assignment> assignments,
        Map<UUID, List<String>> cooperators,
        List<Line> lines,
        Standing standing,
        Map<String, Agency> agencies,
        Map<UUID, Integer> reminders,
        List<Raised> raised) {

    /** An accepted line with what it is about and who wrote it. */
    record Line(AcceptedLine line, Assignment assignment, Agency agency) {}

    /** @param period in which an assignment first met a difficulty of this section, as "tháng 4/2025" */
    record Raised(UUID assignmentId, Section section, String period) {}

    static List<Line> joined(List<AcceptedLine> lines, List<Assignment> assignments, Map<String, Agency> agencies) {
        Map<UUID, Assignment> byId = assignments.stream().collect(Collectors.toMap(Assignment::id, a -> a));
        return lines.stream()
                .map(l -> new Line(l, byId.get(l.assignmentId()), agencies.get(l.agency())))
                .toList();
    }

    /** What was last said about each assignment: of several periods only the last tells how things stand. */
    List<Line> latest() {
        Map<UUID, Line> last = new LinkedHashMap<>();
        for (Line l : lines) last.put(l.assignment().id(), l);
        return List.copyOf(last.values());
    }

    /** The periods whose reports it builds on, the oldest first; empty where agencies report for the round itself. */
    List<String> periods() {
        if (occasion.round().collects()) return List.of();
        return lines.stream()
                .map(l -> l.line().period())
                .distinct()
                .sorted(Comparator.comparing(ReportingPeriod::code))
                .map(ReportingPeriod::shortLabel)
                .toList();
    }

    String nameOf(String agency) {
        return agencies.get(agency).name();
    }
}
