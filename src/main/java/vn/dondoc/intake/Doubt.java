package vn.dondoc.intake;

/**
 * What the reader is unsure of.
 *
 * @param field as in {@link Trace}
 * @param reason for the person who checks, in Vietnamese: "Ngày trong tiêu đề khác ngày trong căn cứ."
 * @param span what he should look at
 */
public record Doubt(String field, String reason, Span span) {}
