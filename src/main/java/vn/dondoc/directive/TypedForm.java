package vn.dondoc.directive;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;

/**
 * The register form as the browser sends it, every field under its name and the rows as {@code rows[3].title}. Read by
 * hand: the framework's binder stops at 256 rows, and what does not fit a type would be lost.
 */
final class TypedForm {
    private static final Pattern ROW = Pattern.compile("rows\\[(\\d{1,6})]\\..+");

    private final MultiValueMap<String, String> fields;

    TypedForm(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    DirectiveDraft draft() {
        return new DirectiveDraft(
                new DirectiveDraft.Document(
                        text("number"),
                        ticked("withoutNumber"),
                        ticked("sameAgainConfirmed"),
                        text("type"),
                        text("subject"),
                        text("issuer"),
                        text("issuedOn"),
                        text("arrivedOn"),
                        text("roll"),
                        text("field")),
                text("standingAgency"),
                text("workingGroup"),
                text("deputyLogin"),
                text("priority"),
                new TypedRegimes(fields).drafts(),
                rows());
    }

    /** The version of the draft that the person had before him; 0 for a new one. */
    int version() {
        return TypedText.number(text("version")).orElse(0);
    }

    boolean forReview() {
        return text("action").equals("review");
    }

    private List<DirectiveDraft.Row> rows() {
        return fields.keySet().stream()
                .map(ROW::matcher)
                .filter(m -> m.matches())
                .map(m -> Integer.valueOf(m.group(1)))
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .map(i -> row("rows[" + i + "]."))
                .toList();
    }

    private DirectiveDraft.Row row(String prefix) {
        return new DirectiveDraft.Row(
                text(prefix + "section"),
                text(prefix + "title"),
                text(prefix + "body"),
                text(prefix + "kind"),
                text(prefix + "dueOn"),
                text(prefix + "product"),
                text(prefix + "leads"),
                text(prefix + "cooperators"),
                text(prefix + "source"));
    }

    private boolean ticked(String field) {
        return !text(field).isEmpty();
    }

    private String text(String field) {
        return TypedText.clean(fields.getFirst(field));
    }
}
