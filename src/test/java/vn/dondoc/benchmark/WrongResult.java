package vn.dondoc.benchmark;

/** The work was not done as it should have been. */
final class WrongResult extends RuntimeException {
    WrongResult(String what) {
        super(what);
    }

    static void unless(boolean right, String otherwise, Object... values) {
        if (!right) throw new WrongResult(String.format(otherwise, values));
    }

    static void unlessSame(Object expected, Object found, String what) {
        unless(expected.equals(found), "%s: expected %s, found %s", what, expected, found);
    }
}
