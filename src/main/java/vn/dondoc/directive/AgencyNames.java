package vn.dondoc.directive;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.NameBook;

/** Agencies and collectives as the fields of a draft name them. A snapshot for one piece of work. */
final class AgencyNames {
    static final String SEPARATOR = "; ";

    private final NameBook book;

    AgencyNames(Agencies all) {
        this.book = new NameBook(all);
    }

    /** The field's names read; those that nobody bears become problems at the field. */
    Named read(String typed, String field, Problems problems) {
        var codes = new TreeSet<String>();
        for (String name : typed.split("[;\\n]")) {
            if (name.isBlank()) continue;
            Optional<String> code = book.code(name);
            if (code.isPresent()) codes.add(code.get());
            else problems.add(field, DirectiveRefused.unknownAgency(name.strip()));
        }
        return new Named(book.agenciesAmong(codes), book.collectivesAmong(codes));
    }

    /** As it is typed again: the collectives, then the agencies, in list order. */
    String written(Collection<String> agencyCodes, Collection<String> collectiveCodes) {
        return Stream.concat(book.collectivesAmong(collectiveCodes).stream(), book.agenciesAmong(agencyCodes).stream())
                .map(book::unambiguous)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Agencies named, and the members of the collectives named, each once, in list order. */
    List<String> members(Named named) {
        return book.members(Stream.concat(named.agencies().stream(), named.collectives().stream())
                .toList());
    }

    boolean isAgency(String code) {
        return book.isAgency(code);
    }

    /** The name to print. */
    String name(String agency) {
        return book.name(agency);
    }

    List<String> inListOrder(Collection<String> codes) {
        return book.agenciesAmong(codes);
    }

    String names(Collection<String> codes) {
        return inListOrder(codes).stream().map(this::name).collect(Collectors.joining(SEPARATOR));
    }

    /** What the field suggests: collectives first, then every agency that may be given work. */
    List<String> suggestions() {
        return book.suggestions();
    }
}
