package vn.dondoc.ladder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.dondoc.shared.Priority;
import vn.dondoc.workflow.DecisionTables;

/** A version of a ladder, ready to be asked. Its DMN answers each question once. May be shared between threads. */
public class Ladder {
    private final UUID version;
    private final int number;
    private final List<Rule> rules;
    private final DecisionTables.Table table;
    private final Map<String, Rung> rungs;
    private final Map<Question, Optional<String>> answers = new ConcurrentHashMap<>();

    Ladder(UUID version, int number, List<Rule> rules, DecisionTables.Table table) {
        this.version = version;
        this.number = number;
        this.rules = List.copyOf(rules);
        this.table = table;
        this.rungs = rules.stream()
                .map(Rule::rung)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(Ladder::key, r -> r, (a, b) -> a));
    }

    private record Question(String kind, Priority priority, int daysLeft) {}

    public UUID version() {
        return version;
    }

    public int number() {
        return number;
    }

    /** The furthest working day ahead of a due date on which a rung begins; 0 when none does before it. */
    public int reach() {
        return rules.stream()
                .map(r -> r.days().to())
                .filter(Objects::nonNull)
                .mapToInt(to -> Math.max(to, 0))
                .max()
                .orElse(0);
    }

    /** Whether some rung reaches this audience. */
    public boolean reaches(Audience audience) {
        return rungs.values().stream().anyMatch(r -> r.recipients().contains(audience));
    }

    /**
     * The rung in force; empty while the matter is not near its due date, and in the escalation ladder.
     *
     * @param daysLeft working days, negative when late
     */
    public Optional<Rung> rungAt(String kind, Priority priority, int daysLeft) {
        return outcome(kind, priority, daysLeft).map(rungs::get);
    }

    /** Whether the escalation ladder lays the matter before the Chairman. */
    public boolean escalates(String kind, Priority priority, int daysLeft) {
        return outcome(kind, priority, daysLeft)
                .filter(RuleReader.DOSSIER::equals)
                .isPresent();
    }

    /** The rungs that a matter passes on its way to this one, lowest first. */
    public List<Rung> below(String kind, Priority priority, Rung rung) {
        Map<String, Rung> passed = new LinkedHashMap<>();
        for (int days = reach(); days >= -Span.FARTHEST; days--) {
            Optional<Rung> at = rungAt(kind, priority, days);
            if (at.isPresent() && at.get().code().equals(rung.code())) break;
            at.ifPresent(r -> passed.put(r.code(), r));
        }
        return new ArrayList<>(passed.values());
    }

    /** No rule tells days apart that lie further away: they have one answer. */
    private Optional<String> outcome(String kind, Priority priority, int daysLeft) {
        int days = Math.max(-Span.FARTHEST - 1, Math.min(Span.FARTHEST + 1, daysLeft));
        return answers.computeIfAbsent(new Question(kind, priority, days), this::decided);
    }

    private Optional<String> decided(Question asked) {
        return table.evaluate(Map.of(
                        Column.KIND.dmnName(), asked.kind(),
                        Column.DAYS.dmnName(), asked.daysLeft(),
                        Column.PRIORITY.dmnName(), asked.priority().name()))
                .map(Ladder::key);
    }

    private static String key(Map<String, Object> outputs) {
        Object step = outputs.get(Column.STEP.dmnName());
        if (step != null) return step.toString();
        return List.of(Column.RUNG, Column.LABEL, Column.TEXT, Column.CHANNEL, Column.RECIPIENTS).stream()
                .map(c -> String.valueOf(outputs.get(c.dmnName())))
                .collect(Collectors.joining("|"));
    }

    private static String key(Rung r) {
        return String.join(
                "|",
                r.code(),
                r.label(),
                r.text().name(),
                r.channel().name(),
                r.recipients().stream().map(Audience::name).collect(Collectors.joining(",")));
    }

    List<Rule> rules() {
        return rules;
    }
}
