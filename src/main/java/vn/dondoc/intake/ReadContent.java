package vn.dondoc.intake;

/**
 * A passage that assigns nothing.
 *
 * @param kind purpose, requirement, context, composition, general or closing
 */
public record ReadContent(String section, Integer item, String kind, String heading, String text, Span span) {}
