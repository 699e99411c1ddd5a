package vn.dondoc.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.consolidation.Sources.Line;
import vn.dondoc.reporting.Reporting.Kind;
import vn.dondoc.shared.VietnameseDates;

/** A row of the annex with every assignment and its result. */
record ResultRow(
        String title, String lead, String cooperators, String due, String result, String product, String status) {

    /** Assignments in the order of the outline, then of the directive. */
    static List<ResultRow> of(Sources s, Figures figures) {
        Map<UUID, Line> lines = s.lines().stream()
                .collect(Collectors.toMap(l -> l.line().assignmentId(), Function.identity(), (a, b) -> b));
        Map<String, Kind> standing = figures.agencies().stream()
                .collect(Collectors.toMap(Figures.AgencyFigure::code, Figures.AgencyFigure::kind));
        Map<String, List<Assignment>> byLead = s.assignments().stream()
                .filter(FigureCount::counts)
                .collect(Collectors.groupingBy(Assignment::leadAgency));
        LocalDate today = VietnameseDates.dayOf(figures.asOf());
        return figures.outline().stream()
                .flatMap(g -> g.agencies().stream())
                .flatMap(a -> byLead.getOrDefault(a, List.of()).stream())
                .map(a -> new ResultRow(
                        a.title(),
                        s.nameOf(a.leadAgency()),
                        Wording.names(s.cooperators().getOrDefault(a.id(), List.of()).stream()
                                .map(s::nameOf)
                                .toList()),
                        a.standing() ? "Thường xuyên" : VietnameseDates.day(a.dueOn()),
                        result(lines.get(a.id()), standing.get(a.leadAgency())),
                        lines.containsKey(a.id())
                                ? ResultText.product(lines.get(a.id()).line())
                                : "",
                        status(a, lines.get(a.id()), today)))
                .toList();
    }

    private static String result(Line line, Kind standing) {
        if (line != null)
            return line.line().nothingNew()
                    ? "Trong kỳ không phát sinh kết quả mới."
                    : Wording.cell(line.line().result());
        if (standing == null) return "Không thuộc diện báo cáo kỳ này.";
        return standing == Kind.MISSING
                ? "Chưa nhận được báo cáo của đơn vị."
                : "Báo cáo của đơn vị đang được kiểm tra, bổ sung.";
    }

    private static String status(Assignment a, Line line, LocalDate today) {
        if (!a.standing()) return a.status(today).label();
        if (line == null) return "Chưa báo cáo";
        return line.line().nothingNew() ? "Không phát sinh" : "Có kết quả trong kỳ";
    }
}
