package vn.dondoc.intake;

/**
 * A value with the place it was read from.
 *
 * @param rule name of the rule that found it
 */
record Found(String value, Span span, String rule) {
    Found as(String otherValue) {
        return new Found(otherValue, span, rule);
    }
}
