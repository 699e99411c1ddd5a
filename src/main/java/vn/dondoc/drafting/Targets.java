package vn.dondoc.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.directive.Indicators.Indicator;
import vn.dondoc.shared.DomainException;

/** The numeric targets of a draft as the directive keeps them: nobody completes one later. */
final class Targets {
    private Targets() {}

    static List<Indicator> of(List<Entry> counted) {
        return targets(counted).stream()
                .map(e -> new Indicator(
                        e.field("name"),
                        e.field("value"),
                        e.field("unit"),
                        e.field("year"),
                        e.field("section"),
                        e.id()))
                .toList();
    }

    /** What is missing, by entry and input. */
    static Map<UUID, Map<String, List<DomainException>>> problems(List<Entry> counted) {
        Map<UUID, Map<String, List<DomainException>>> problems = new LinkedHashMap<>();
        for (Entry target : targets(counted)) {
            Map<String, List<DomainException>> missing = new LinkedHashMap<>();
            if (target.field("name").isEmpty()) missing.put("name", List.of(DraftingRefused.targetWithoutName()));
            if (target.field("value").isEmpty()) missing.put("value", List.of(DraftingRefused.targetWithoutValue()));
            if (!missing.isEmpty()) problems.put(target.id(), missing);
        }
        return problems;
    }

    private static List<Entry> targets(List<Entry> counted) {
        return counted.stream().filter(e -> e.kind() == Entry.Kind.INDICATOR).toList();
    }
}
