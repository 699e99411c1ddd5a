package vn.dondoc.consolidation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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
        Map<UUID, List<Line>> lines =
                s.lines().stream().collect(Collectors.groupingBy(l -> l.line().assignmentId()));
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
                        due(a),
                        result(lines.getOrDefault(a.id(), List.of()), standing.get(a.leadAgency()), s),
                        products(lines.getOrDefault(a.id(), List.of())),
                        status(a, lines.getOrDefault(a.id(), List.of()), today)))
                .toList();
    }

    /** A date that was moved says from which one: the original counts in the statistics. */
    private static String due(Assignment a) {
        if (a.standing()) return "Thường xuyên";
        String due = VietnameseDates.day(a.dueOn());
        return a.dueOn().equals(a.originalDueOn())
                ? due
                : due + " (ban đầu: " + VietnameseDates.day(a.originalDueOn()) + ")";
    }

    private static String result(List<Line> lines, Kind standing, Sources s) {
        if (!lines.isEmpty())
            return lines.stream().map(l -> ResultText.cell(l, s)).collect(Collectors.joining(" "));
        if (!s.occasion().round().collects()) return "Chưa có báo cáo được chấp nhận trong kỳ.";
        if (standing == null) return "Không thuộc diện báo cáo kỳ này.";
        return standing == Kind.MISSING
                ? "Chưa nhận được báo cáo của đơn vị."
                : "Báo cáo của đơn vị đang được kiểm tra, bổ sung.";
    }

    private static String products(List<Line> lines) {
        return lines.stream()
                .map(l -> ResultText.product(l.line()))
                .filter(product -> !product.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String status(Assignment a, List<Line> lines, LocalDate today) {
        if (!a.standing()) return a.status(today).label();
        if (lines.isEmpty()) return "Chưa báo cáo";
        return lines.get(0).line().nothingNew() ? "Không phát sinh" : "Có kết quả trong kỳ";
    }
}
