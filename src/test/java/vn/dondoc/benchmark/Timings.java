package vn.dondoc.benchmark;

import java.util.ArrayList;
import java.util.List;

/** What the clock said, in milliseconds. */
final class Timings {
    private final List<Double> millis = new ArrayList<>();

    void add(double milliseconds) {
        millis.add(milliseconds);
    }

    void addAll(Timings others) {
        millis.addAll(others.millis);
    }

    double median() {
        List<Double> sorted = sorted();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    double min() {
        return sorted().get(0);
    }

    double max() {
        return sorted().get(millis.size() - 1);
    }

    /** The value that {@code share} of all do not exceed. */
    double quantile(double share) {
        return sorted().get((int) Math.ceil(share * millis.size()) - 1);
    }

    private List<Double> sorted() {
        return millis.stream().sorted().toList();
    }
}
