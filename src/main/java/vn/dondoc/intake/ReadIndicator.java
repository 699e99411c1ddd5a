package vn.dondoc.intake;

import java.util.List;

/**
 * A numeric target.
 *
 * @param value as printed, with Vietnamese decimal comma
 * @param year as "2025" or "2021-2025"; null where none is meant
 * @param operator "=", ">=", ">", "<=", "<", "~" or "range"
 * @param min null for an upper bound alone
 * @param max null for a lower bound alone
 */
public record ReadIndicator(
        String name,
        String value,
        String unit,
        String year,
        String operator,
        Double min,
        Double max,
        String section,
        String quote,
        Span span,
        List<Trace> traces,
        List<Doubt> doubts) {}
