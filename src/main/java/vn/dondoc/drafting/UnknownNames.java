package vn.dondoc.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that nobody in the register bears, in the order of the document. */
final class UnknownNames {
    private UnknownNames() {}

    static List<ReviewPage.UnknownName> among(List<Entry> all, Names names) {
        return all.stream()
                .filter(Entry::counts)
                .flatMap(UnknownNames::printed)
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> names.of(e.getKey()).unknown())
                .map(e -> new ReviewPage.UnknownName(e.getKey(), e.getValue().intValue()))
                .toList();
    }

    private static Stream<String> printed(Entry entry) {
        return Stream.of("leads", "cooperators", "binds")
                .flatMap(field -> Names.split(entry.field(field)).stream())
                .distinct();
    }
}
