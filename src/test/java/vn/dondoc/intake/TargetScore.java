package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Targets by their value and unit. A unit may be named more or less fully ("lao động" and "lao động/năm"): one that begins
 * as the other is the same.
 */
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
        int same = 0;
        for (String target : meant) {
            var match = left.stream().filter(other -> alike(target, other)).findFirst();
            if (match.isPresent() && left.remove(match.get())) same++;
            else faults.add("target missed: " + target);
        }
        left.forEach(target -> faults.add("target not meant: " + target));
        return new F1(same, found.size(), meant.size());
    }

    private static boolean alike(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static String key(String value, String unit) {
        return TextMatch.plain(value).replace(" ", "") + " " + (unit == null ? "" : TextMatch.plain(unit));
    }
}
