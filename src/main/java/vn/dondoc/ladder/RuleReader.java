package vn.dondoc.ladder;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dondoc.shared.Priority;

/** Understands the cells of one rule, and notes what it does not understand. Nothing but literals is let through. */
class RuleReader {
    static final String DOSSIER = "DOSSIER";

    private static final Pattern LIST = Pattern.compile("\"[A-Z0-9_]+\"(\\s*,\\s*\"[A-Z0-9_]+\")*");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\]*)\"");
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");
    /** No sign that an expression could begin with. */
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{N} ,.()/-]{1,80}");

    private final int number;
    private final RuleCells cells;
    private final Set<String> kinds;
    private final List<Problem> problems;

    /**
     * @param number of the rule in its table, from 1
     * @param kinds that this ladder may name
     * @param problems what is found wrong is added here
     */
    RuleReader(int number, RuleCells cells, Set<String> kinds, List<Problem> problems) {
        this.number = number;
        this.cells = cells;
        this.kinds = kinds;
        this.problems = problems;
    }

    /** Empty when a cell was not understood. */
    Optional<Rule> read(LadderName ladder) {
        int before = problems.size();
        Set<String> named = named(Column.KIND, kinds);
        Set<Priority> priorities = enums(Priority.class, named(Column.PRIORITY, names(Priority.class)));
        Span days = days();
        Rung rung = ladder == LadderName.REMINDER ? rung() : step();
        if (rung != null && days != null && !rung.text().fits(days))
            wrong(Column.TEXT, "textDays", rung.text().label(), rung.text().when());
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new Rule(named, days, priorities, rung, cells.note()));
    }

    private Span days() {
        Optional<Span> days = Span.parse(cells.at(Column.DAYS));
        if (days.isEmpty()) wrong(Column.DAYS, "days", cells.at(Column.DAYS), Span.FARTHEST);
        return days.orElse(null);
    }

    /** A list of names; "-" and nothing stand for all of them. */
    private Set<String> named(Column column, Set<String> known) {
        String cell = cells.at(column);
        if (cell.isEmpty() || cell.equals("-")) return known;
        if (!LIST.matcher(cell).matches()) return unknown(column, cell);
        Set<String> named =
                new LinkedHashSet<>(Arrays.asList(cell.replace("\"", "").split("\\s*,\\s*")));
        for (String name : named) if (!known.contains(name)) return unknown(column, name);
        return named;
    }

    private Set<String> unknown(Column column, String cell) {
        wrong(column, cell.replace("\"", "").isBlank() ? "empty" : "unknown", cell.replace("\"", ""));
        return Set.of();
    }

    private Rung rung() {
        String code = literal(Column.RUNG);
        if (!CODE.matcher(code).matches()) wrong(Column.RUNG, "code", code);
        String label = literal(Column.LABEL);
        if (!LABEL.matcher(label).matches()) wrong(Column.LABEL, "label", label);
        RungText text = one(RungText.class, Column.TEXT);
        Channel channel = one(Channel.class, Column.CHANNEL);
        List<Audience> recipients = recipients();
        return text == null || channel == null ? null : new Rung(code, label, text, channel, recipients);
    }

    private Rung step() {
        if (!literal(Column.STEP).equals(DOSSIER)) wrong(Column.STEP, "unknown", literal(Column.STEP));
        return null;
    }

    private List<Audience> recipients() {
        String list = literal(Column.RECIPIENTS);
        if (list.isBlank()) {
            wrong(Column.RECIPIENTS, "nobody");
            return List.of();
        }
        Set<String> named = new LinkedHashSet<>(Arrays.asList(list.strip().split("\\s*,\\s*")));
        for (String name : named) if (!names(Audience.class).contains(name)) wrong(Column.RECIPIENTS, "unknown", name);
        if (named.equals(Set.of(Audience.COOPERATORS.name()))) wrong(Column.RECIPIENTS, "onlyCooperators");
        return named.stream()
                .filter(names(Audience.class)::contains)
                .map(Audience::valueOf)
                .toList();
    }

    private <E extends Enum<E>> E one(Class<E> type, Column column) {
        String name = literal(column);
        if (names(type).contains(name)) return Enum.valueOf(type, name);
        wrong(column, name.isBlank() ? "empty" : "unknown", name);
        return null;
    }

    private String literal(Column column) {
        var literal = LITERAL.matcher(cells.at(column));
        return literal.matches() ? literal.group(1).strip() : "";
    }

    private void wrong(Column column, String key, Object... arguments) {
        problems.add(Problem.at(number, column, key, arguments));
    }

    private static <E extends Enum<E>> Set<E> enums(Class<E> type, Set<String> names) {
        Map<String, E> found = new LinkedHashMap<>();
        for (String name : names) found.put(name, Enum.valueOf(type, name));
        return new LinkedHashSet<>(found.values());
    }

    private static <E extends Enum<E>> Set<String> names(Class<E> type) {
        Set<String> names = new LinkedHashSet<>();
        for (E constant : type.getEnumConstants()) names.add(constant.name());
        return names;
    }
}
