package vn.dondoc.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Duties to report: who, and how often; the doubtful ones of the truth are neither asked for nor held against the reader. */
final class RegimeScore {
    private RegimeScore() {}

    static F1 of(ReadDirective read, Truth truth, List<String> faults) {
        List<String> found = new ArrayList<>(read.reportingRegimes().stream()
                .map(regime -> key(regime.whoCanonical(), regime.cadence()))
                .toList());
        List<String> core = truth.list("reportingRegimes").stream()
                .filter(RegimeScore::core)
                .map(RegimeScore::key)
                .toList();
        truth.list("reportingRegimes").stream()
                .filter(regime -> !core(regime))
                .map(RegimeScore::key)
                .forEach(found::remove);
        List<String> left = new ArrayList<>(found);
        core.forEach(regime -> {
            if (!left.remove(regime)) faults.add("regime missed: " + regime);
        });
        left.forEach(regime -> faults.add("regime not meant: " + regime));
        return F1.of(found, core);
    }

    private static boolean core(JsonNode regime) {
        return !regime.path("tier").asText("core").equals("borderline");
    }

    private static String key(JsonNode regime) {
        return key(
                Truth.strings(regime.path("whoCanonical")),
                regime.path("cadence").asText());
    }

    private static String key(List<String> who, String cadence) {
        return cadence + new TreeSet<>(who);
    }
}
