package vn.dondoc.directive;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/** The regimes of a form as the browser sends them: {@code regimes[0].cadence} and so on, in the order of their numbers. */
final class TypedRegimes {
    private static final Pattern FIELD = Pattern.compile("regimes\\[(\\d{1,4})]\\..+");

    private final MultiValueMap<String, String> fields;

    TypedRegimes(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    List<RegimeDraft> drafts() {
        return prefixes().stream().map(this::draft).toList();
    }

    /** Ids of the stored regimes that were changed, in the order of {@link #drafts()}; "" for a new one. */
    List<String> ids() {
        return prefixes().stream().map(prefix -> text(prefix + "id")).toList();
    }

    private List<String> prefixes() {
        return fields.keySet().stream()
                .map(FIELD::matcher)
                .filter(m -> m.matches())
                .map(m -> Integer.valueOf(m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(i -> "regimes[" + i + "].")
                .toList();
    }

    private RegimeDraft draft(String prefix) {
        return RegimeDraft.typed(field -> fields.getFirst(prefix + field));
    }

    private String text(String field) {
        return TypedText.clean(fields.getFirst(field));
    }
}
