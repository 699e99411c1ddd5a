package vn.dondoc.agency;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.dondoc.agency.Agencies.Collective;

/**
 * Agencies and collectives under every way people write them: name, short name, code or a learnt alias, whatever the case,
 * and without diacritics where that is not ambiguous. A snapshot for one piece of work.
 */
public final class NameBook {
    private final Map<String, Agency> agencies = new LinkedHashMap<>();
    private final Map<String, Collective> collectives = new LinkedHashMap<>();
    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> plain = new HashMap<>();

    public NameBook(Agencies all) {
        for (Agency agency : all.all()) {
            agencies.put(agency.code(), agency);
            for (String name : List.of(agency.code(), agency.name(), agency.shortName())) know(name, agency.code());
        }
        for (Collective collective : all.collectives()) {
            collectives.put(collective.code(), collective);
            for (String name : List.of(collective.code(), collective.name())) know(name, collective.code());
        }
        for (Agencies.Alias alias : all.aliases()) know(alias.alias(), alias.code());
    }

    /** Code of the agency or the collective that is written so. */
    public Optional<String> code(String written) {
        String same = exact.get(key(written));
        return Optional.ofNullable(same != null ? same : plain.get(plain(written)))
                .filter(code -> !code.isEmpty());
    }

    /** In the order of lists. */
    public List<Agency> agencies() {
        return List.copyOf(agencies.values());
    }

    public boolean isAgency(String code) {
        return agencies.containsKey(code);
    }

    public boolean isCollective(String code) {
        return collectives.containsKey(code);
    }

    /** The name to print; a code that nobody bears as it is. */
    public String name(String code) {
        if (agencies.containsKey(code)) return agencies.get(code).name();
        return collectives.containsKey(code) ? collectives.get(code).name() : code;
    }

    /** The shortest text that means this agency or collective: its name, or its code where another bears the name too. */
    public String unambiguous(String code) {
        return code.equals(exact.get(key(name(code)))) ? name(code) : code;
    }

    /** Those that are agencies, each once, in the order of lists. */
    public List<String> agenciesAmong(Collection<String> codes) {
        return agencies.keySet().stream().filter(codes::contains).toList();
    }

    /** Those that are collectives, each once, by name. */
    public List<String> collectivesAmong(Collection<String> codes) {
        return collectives.keySet().stream().filter(codes::contains).toList();
    }

    /** The agencies among the codes and the members of the collectives among them, each once, in the order of lists. */
    public List<String> members(Collection<String> codes) {
        var all = new TreeSet<>(codes);
        collectivesAmong(codes).forEach(code -> all.addAll(collectives.get(code).members()));
        return agenciesAmong(all);
    }

    /** What an input suggests: collectives first, then every agency that may be given work. */
    public List<String> suggestions() {
        return Stream.concat(
                        collectives.values().stream().map(Collective::name),
                        agencies.values().stream()
                                .filter(a -> a.kind() != Agency.Kind.PROVINCE)
                                .map(Agency::name))
                .toList();
    }

    private void know(String name, String code) {
        exact.putIfAbsent(key(name), code);
        // Two that differ by diacritics only are nobody's without them.
        plain.merge(plain(name), code, (one, other) -> one.equals(other) ? one : "");
    }

    /** As aliases are kept. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("\\s+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String plain(String name) {
        return Normalizer.normalize(key(name), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd');
    }
}
