package vn.dondoc.intake;

/**
 * Where a field was read.
 *
 * @param field name of the field in the draft, as "deadline"
 * @param rule name of the rule that found it, as "deadline.before-day"
 */
public record Trace(String field, Span span, String rule) {}
