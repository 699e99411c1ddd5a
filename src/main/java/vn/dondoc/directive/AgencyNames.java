package vn.dondoc.directive;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agencies.Collective;
import vn.dondoc.agency.Agency;

/**
 * Agencies and collectives under every way an officer writes them: name, short name or code, whatever the case, and
 * without diacritics where that is not ambiguous. A snapshot for one piece of work.
 */
final class AgencyNames {
    static final String SEPARATOR = "; ";

    private final Map<String, Agency> agencies = new LinkedHashMap<>();
    private final Map<String, Collective> collectives = new LinkedHashMap<>();
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();

    AgencyNames(Agencies all) {
        for (Agency agency : all.all()) {
            agencies.put(agency.code(), agency);
            for (String name : List.of(agency.code(), agency.name(), agency.shortName())) know(name, agency.code());
        }
        for (Collective collective : all.collectives()) {
            collectives.put(collective.code(), collective);
            for (String name : List.of(collective.code(), collective.name())) know(name, collective.code());
        }
    }

    /** The field's names read; those that nobody bears become problems at the field. */
    Named read(String typed, String field, Problems problems) {
        var codes = new TreeSet<String>();
        for (String name : typed.split("[;\\n]")) {
            if (name.isBlank()) continue;
            Optional<String> code = code(name);
            if (code.isPresent()) codes.add(code.get());
            else problems.add(field, DirectiveRefused.unknownAgency(name.strip()));
        }
        return new Named(known(agencies, codes), known(collectives, codes));
    }

    /** As it is typed again: the collectives, then the agencies, in list order. */
    String written(Collection<String> agencyCodes, Collection<String> collectiveCodes) {
        Stream<String> groups = known(collectives, collectiveCodes).stream()
                .map(code -> shortest(code, collectives.get(code).name()));
        Stream<String> single = known(agencies, agencyCodes).stream()
                .map(code -> shortest(code, agencies.get(code).name()));
        return Stream.concat(groups, single).collect(Collectors.joining(SEPARATOR));
    }

    /** Agencies named, and the members of the collectives named, each once, in list order. */
    List<String> members(Named named) {
        var codes = new TreeSet<>(named.agencies());
        named.collectives().forEach(code -> codes.addAll(collectives.get(code).members()));
        return known(agencies, codes);
    }

    boolean isAgency(String code) {
        return agencies.containsKey(code);
    }

    /** The name to print. */
    String name(String agency) {
        return agencies.containsKey(agency) ? agencies.get(agency).name() : agency;
    }

    List<String> inListOrder(Collection<String> codes) {
        return known(agencies, codes);
    }

    String names(Collection<String> codes) {
        return inListOrder(codes).stream().map(this::name).collect(Collectors.joining(SEPARATOR));
    }

    /** What the field suggests: collectives first, then every agency that may be given work. */
    List<String> suggestions() {
        return Stream.concat(
                        collectives.values().stream().map(Collective::name),
                        agencies.values().stream()
                                .filter(a -> a.kind() != Agency.Kind.PROVINCE)
                                .map(Agency::name))
                .toList();
    }

    private Optional<String> code(String typed) {
        String same = exact.get(key(typed));
        return Optional.ofNullable(same != null ? same : plain.get(TypedText.plain(typed)))
                .filter(code -> !code.isEmpty());
    }

    private void know(String name, String code) {
        exact.putIfAbsent(key(name), code);
        // Two that differ by diacritics only are nobody's without them.
        plain.merge(TypedText.plain(name), code, (one, other) -> one.equals(other) ? one : "");
    }

    /** The name, or the code where the name stands for somebody else too. */
    private String shortest(String code, String name) {
        return code.equals(exact.get(key(name))) ? name : code;
    }

    private static String key(String name) {
        return TypedText.clean(name).toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " ");
    }

    private static List<String> known(Map<String, ?> inOrder, Collection<String> codes) {
        return inOrder.keySet().stream().filter(codes::contains).toList();
    }
}
