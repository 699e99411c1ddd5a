package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.directive.Directive;

/** What a line may hold when it is saved, and what a report must hold when it is handed in. */
final class LineRules {
    static final int LONG = 4000;
    static final int SHORT = 500;

    /** What {@link #requireComplete} may say. */
    static final Set<String> ON_HANDING_IN = Set.of(
            "report.linesMissing",
            "report.doneWithoutProduct",
            "report.productBeforeDirective",
            "report.productInFuture");

    private LineRules() {}

    /** The fields as they are kept. A half-finished line may be saved; only what can never be right is refused. */
    static LineFields kept(LineFields typed, Assignment assignment) {
        boolean asksProgress = !assignment.standing() && assignment.product() != null;
        if (typed.progress() != null && !asksProgress) throw ReportRefused.progressNotAsked();
        if (typed.progress() != null && (typed.progress() < 0 || typed.progress() > 100))
            throw ReportRefused.progressOutOfRange();
        String group = TypedText.of("Nhóm khó khăn", typed.difficultyGroup(), SHORT);
        if (group != null && DifficultyGroup.of(group).isEmpty()) throw ReportRefused.groupUnknown();
        return new LineFields(
                typed.nothingNew(),
                TypedText.of("Kết quả thực hiện trong kỳ", typed.result(), LONG),
                typed.progress(),
                TypedText.of("Sản phẩm", typed.productDocument(), SHORT),
                typed.productDate(),
                typed.reportedDone() && !assignment.standing(),
                TypedText.of("Khó khăn, vướng mắc", typed.difficulties(), LONG),
                group,
                TypedText.of("Đề xuất, kiến nghị", typed.proposals(), LONG),
                TypedText.of("Cơ quan có thẩm quyền giải quyết", typed.authority(), SHORT),
                TypedText.of("Nhiệm vụ kỳ tới", typed.nextSteps(), LONG));
    }

    /** @throws ReportRefused naming the lines by the numbers of their assignments */
    static void requireComplete(
            List<Line> lines, Map<UUID, Assignment> assignments, Directive directive, LocalDate today) {
        List<Integer> missing = ordinals(lines, line -> !line.fields().answered());
        if (!missing.isEmpty()) throw ReportRefused.linesMissing(missing);
        List<Integer> unproved =
                ordinals(lines, line -> claimsTooMuch(line.fields(), assignments.get(line.assignmentId())));
        if (!unproved.isEmpty()) throw ReportRefused.doneWithoutProduct(unproved);
        lines.forEach(line -> requireLikelyDate(line, directive.issuedOn(), today));
    }

    /** "Báo đã hoàn thành" without a result, or without the document that the assignment asks for. */
    private static boolean claimsTooMuch(LineFields f, Assignment assignment) {
        if (!f.reportedDone() || f.nothingNew()) return false;
        boolean productMissing = f.productDocument() == null || f.productDate() == null;
        return f.result() == null || assignment.product() != null && productMissing;
    }

    private static void requireLikelyDate(Line line, LocalDate issuedOn, LocalDate today) {
        LocalDate day = line.fields().nothingNew() ? null : line.fields().productDate();
        if (day == null) return;
        if (day.isBefore(issuedOn)) throw ReportRefused.productBeforeDirective(line.ordinal(), day, issuedOn);
        if (day.isAfter(today)) throw ReportRefused.productInFuture(line.ordinal(), day);
    }

    private static List<Integer> ordinals(List<Line> lines, Predicate<Line> which) {
        return lines.stream().filter(which).map(Line::ordinal).toList();
    }
}
