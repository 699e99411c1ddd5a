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
        return new RegimeDraft(
                text(prefix + "cadence"),
                text(prefix + "who"),
                text(prefix + "quote"),
                text(prefix + "binds"),
                due(prefix + "due."),
                text(prefix + "opensBefore"),
                text(prefix + "dataDay"),
                new RegimeDraft.Once(text(prefix + "once.from"), text(prefix + "once.to"), text(prefix + "once.dueOn")),
                route(prefix + "sends."),
                route(prefix + "forwards."),
                due(prefix + "onward."));
    }

    private RegimeDraft.Due due(String prefix) {
        return new RegimeDraft.Due(
                text(prefix + "kind"),
                text(prefix + "number"),
                text(prefix + "months"),
                !text(prefix + "stated").isEmpty(),
                text(prefix + "roll"));
    }

    private RegimeDraft.Route route(String prefix) {
        return new RegimeDraft.Route(text(prefix + "to"), text(prefix + "via"), text(prefix + "copies"));
    }

    private String text(String field) {
        return TypedText.clean(fields.getFirst(field));
    }
}
