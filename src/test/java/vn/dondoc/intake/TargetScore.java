package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;

/** Targets by their value and unit. */
final class TargetScore {
    private TargetScore() {}

    static F1 of(ReadDirective read, Truth truth, List<String> faults) {
        List<String> found = read.indicators().stream()
                .map(target -> key(target.value(), target.unit()))
                .toList();
        List<String> meant = truth.list("indicators").stream()
                .map(target -> key(
                        target.path("value").asText(),
                        target.path("unit").isNull() ? "" : target.path("unit").asText()))
                .toList();
        List<String> left = new ArrayList<>(found);
        meant.forEach(target -> {
            if (!left.remove(target)) faults.add("target missed: " + target);
        });
        left.forEach(target -> faults.add("target not meant: " + target));
        return F1.of(found, meant);
    }

    private static String key(String value, String unit) {
        return TextMatch.plain(value).replace(" ", "") + " " + (unit == null ? "" : TextMatch.plain(unit));
    }
}
