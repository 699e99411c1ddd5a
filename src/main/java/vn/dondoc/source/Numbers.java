package vn.dondoc.source;

/** Whole numbers in attributes. */
final class Numbers {
    private Numbers() {}

    static int of(String value, int otherwise) {
        try {
            return value == null ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
