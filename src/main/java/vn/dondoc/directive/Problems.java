package vn.dondoc.directive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** What is wrong with a draft, collected field by field, the first finding of a field first. */
final class Problems {
    private final List<Problem> found = new ArrayList<>();

    void add(String field, DomainException refusal) {
        found.add(new Problem(field, refusal));
    }

    /** Says that the field is empty, unless something was already said about it. */
    void missing(String field) {
        if (!at(field)) add(field, DirectiveRefused.missing());
    }

    void require(String field, Object value) {
        if (value == null || value.equals("")) missing(field);
    }

    boolean at(String field) {
        return found.stream().anyMatch(p -> p.field().equals(field));
    }

    List<Problem> all() {
        return List.copyOf(found);
    }

    /** Texts by name of the input, in the order in which they were found. */
    static Map<String, List<String>> texts(List<Problem> problems, Refusals refusals) {
        return problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::field,
                        LinkedHashMap::new,
                        Collectors.mapping(p -> refusals.text(p.refusal()), Collectors.toList())));
    }
}
