package vn.dondoc.reporting;

import java.util.List;
import vn.dondoc.shared.DomainException;

/**
 * Where on a page with a report's document a refusal belongs.
 *
 * @param field name of the input; empty when it is about no single one
 * @param lines numbers of the assignments whose lines are meant
 */
record RefusedAt(String field, List<Integer> lines) {

    static RefusedAt of(DomainException refusal) {
        List<Integer> lines = refusal instanceof ReportRefused report ? report.lines() : List.of();
        return new RefusedAt(lines.isEmpty() ? field(refusal.key()) : "", lines);
    }

    private static String field(String key) {
        return switch (key) {
            case "report.arrivalMissing",
                    "report.arrivalInFuture",
                    "report.arrivalBeforeOpening",
                    "report.arrivalBeforeDocument" -> "den";
            case "report.documentMissing", "report.tooLong" -> "so";
            case "report.documentInFuture", "report.documentBeforeDirective" -> "ngay";
            case "report.signedCopyMissing" -> "tep";
            default -> key.startsWith("file.") ? "tep" : "";
        };
    }
}
