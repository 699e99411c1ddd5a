package vn.dondoc.drafting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.NameBook;

/** Whom printed names mean on a day: agencies, collectives, every agency of a kind, or nobody we know. A snapshot. */
final class Names {
    private final NameBook book;
    private final List<Agency> onThatDay;
    private final Map<String, String> successors;
    private final Map<String, Meant> meant = new HashMap<>();

    Names(Agencies agencies, LocalDate day) {
        this.book = new NameBook(agencies);
        this.onThatDay = agencies.mayLead(day);
        this.successors = agencies.successors(day);
    }

    /**
     * @param text as printed, or the name of who took over
     * @param members names of a collective's members on that day
     * @param typed what means the same to the register
     */
    record Meant(String text, How how, String note, List<String> members, String typed) {
        boolean unknown() {
            return how == How.UNKNOWN;
        }
    }

    enum How {
        AGENCY,
        COLLECTIVE,
        /** "Các cơ quan liên quan": nobody by name. */
        VAGUE,
        UNKNOWN
    }

    static List<String> split(String names) {
        return Arrays.stream(names.split("[;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    List<Meant> all(String names) {
        return split(names).stream().map(this::of).toList();
    }

    Meant of(String name) {
        return meant.computeIfAbsent(name, this::found);
    }

    private Meant found(String name) {
        Optional<String> code = book.code(name);
        if (code.isPresent())
            return book.isAgency(code.get()) ? agency(name, code.get()) : collective(name, code.get());
        Set<Agency.Kind> kinds = KindOfAgencies.named(name);
        if (kinds.isEmpty()) return new Meant(name, vague(name) ? How.VAGUE : How.UNKNOWN, null, List.of(), name);
        List<String> members = onThatDay.stream()
                .filter(a -> kinds.contains(a.kind()))
                .map(Agency::code)
                .toList();
        return members.isEmpty()
                ? new Meant(name, How.UNKNOWN, null, List.of(), name)
                : new Meant(name, How.COLLECTIVE, null, named(members), typed(members));
    }

    /** Codes of a collective's members on that day, or of the agency itself. */
    String expanded(String name) {
        Meant meant = of(name);
        return meant.how() == How.COLLECTIVE ? String.join(ReadEntries.BETWEEN, meant.members()) : meant.typed();
    }

    /** As the register takes it; names of nobody stay, and it will say so. */
    String typed(String names, boolean withoutVague) {
        return all(names).stream()
                .filter(meant -> !withoutVague || meant.how() != How.VAGUE)
                .map(Meant::typed)
                .collect(Collectors.joining(ReadEntries.BETWEEN));
    }

    List<Agency> agencies() {
        return book.agencies();
    }

    /** The same, one for each agency: collectives by their members. */
    List<String> each(String names) {
        return all(names).stream()
                .flatMap(meant -> split(meant.typed()).stream())
                .flatMap(name -> book.code(name)
                        .filter(book::isCollective)
                        .map(code -> book.members(List.of(code)).stream().map(book::unambiguous))
                        .orElse(Stream.of(name)))
                .distinct()
                .toList();
    }

    List<String> suggestions() {
        return book.suggestions();
    }

    Optional<String> code(String name) {
        return book.code(name);
    }

    private Meant agency(String name, String code) {
        String now = successors.getOrDefault(code, code);
        String note = now.equals(code) ? learnt(name, code) : "nay là " + book.name(now);
        return new Meant(name, How.AGENCY, note, List.of(), book.unambiguous(now));
    }

    /** Says who is meant where the printed name is not his. */
    private String learnt(String name, String code) {
        return name.equalsIgnoreCase(book.name(code)) ? null : "là " + book.name(code);
    }

    private Meant collective(String name, String code) {
        Set<String> members = new LinkedHashSet<>();
        for (String member : book.members(List.of(code))) members.add(successors.getOrDefault(member, member));
        boolean asListed = members.containsAll(book.members(List.of(code)));
        List<String> now = List.copyOf(members);
        return new Meant(name, How.COLLECTIVE, null, named(now), asListed ? book.unambiguous(code) : typed(now));
    }

    private List<String> named(List<String> codes) {
        return codes.stream().map(book::name).toList();
    }

    private String typed(List<String> codes) {
        return codes.stream().map(book::unambiguous).collect(Collectors.joining(ReadEntries.BETWEEN));
    }

    private static boolean vague(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.contains("liên quan") || small.matches("(các )?(cơ quan|đơn vị)(,? (cơ quan|đơn vị))*");
    }
}
