package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Found against meant, added up. */
record F1(int right, int found, int meant) {
    static final F1 NOTHING = new F1(0, 0, 0);

    /** Capital letters make no other agency. */
    static F1 names(List<String> found, List<String> meant) {
        return of(low(found), low(meant));
    }

    private static List<String> low(List<String> names) {
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
    }

    /** Each value counts as often as it stands in both. */
    static F1 of(List<String> found, List<String> meant) {
        List<String> left = new ArrayList<>(meant);
        int right = (int) found.stream().filter(left::remove).count();
        return new F1(right, found.size(), meant.size());
    }

    F1 and(F1 other) {
        return new F1(right + other.right, found + other.found, meant + other.meant);
    }

    double value() {
        return found + meant == 0 ? 1 : 2.0 * right / (found + meant);
    }

    double recall() {
        return meant == 0 ? 1 : (double) right / meant;
    }
}
