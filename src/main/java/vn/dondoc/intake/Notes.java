package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;

/** Where the fields of one entry were read, and what is doubtful about them. */
final class Notes {
    private final List<Trace> traces = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    /** @return the value, null without one */
    String take(String field, Found found) {
        if (found == null) return null;
        traces.add(new Trace(field, found.span(), found.rule()));
        return found.value();
    }

    List<String> takeAll(String field, List<Found> found) {
        return found.stream().map(one -> take(field, one)).distinct().toList();
    }

    void trace(String field, Span span, String rule) {
        traces.add(new Trace(field, span, rule));
    }

    void doubt(String field, String reason, Span span) {
        doubts.add(new Doubt(field, reason, span));
    }

    List<Trace> traces() {
        return List.copyOf(traces);
    }

    List<Doubt> doubts() {
        return List.copyOf(doubts);
    }
}
