package vn.dondoc.ladder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.shared.Priority;
import vn.dondoc.shared.Refusals;

/** Takes a ladder only whole: every rule understood, no day with two rungs, no day without one once reminding began. */
@Component
class LadderCheck {
    private static final int MOST_RULES = 60;

    private final Kinds kinds;
    private final MessageSource messages;

    LadderCheck(Kinds kinds, MessageSource messages) {
        this.kinds = kinds;
        this.messages = messages;
    }

    /** @throws LadderRefused with every reason, in Vietnamese */
    List<Rule> check(LadderName ladder, List<RuleCells> typed) {
        List<Problem> problems = new ArrayList<>();
        if (typed.isEmpty()) problems.add(Problem.of("noRule"));
        if (typed.size() > MOST_RULES) problems.add(Problem.of("manyRules", typed.size(), MOST_RULES));
        List<Rule> rules = problems.isEmpty() ? read(ladder, typed, problems) : List.of();
        if (problems.isEmpty()) sameRungs(rules, problems);
        if (problems.isEmpty())
            for (LadderKind kind : kinds.of(ladder))
                for (Priority priority : Priority.values()) new Climb(rules, kind, priority).check(problems);
        if (!problems.isEmpty()) throw LadderRefused.faulty(texts(problems));
        return rules;
    }

    /** The rules of a version that was checked when it was stored, though what is required may have grown since. */
    List<Rule> understood(LadderName ladder, List<RuleCells> stored) {
        List<Problem> problems = new ArrayList<>();
        List<Rule> rules = read(ladder, stored, problems);
        if (!problems.isEmpty()) throw LadderRefused.faulty(texts(problems));
        return rules;
    }

    private List<Rule> read(LadderName ladder, List<RuleCells> typed, List<Problem> problems) {
        Set<String> known =
                kinds.of(ladder).stream().map(LadderKind::code).collect(Collectors.toCollection(LinkedHashSet::new));
        return IntStream.range(0, typed.size())
                .mapToObj(i -> new RuleReader(i + 1, typed.get(i), known, problems).read(ladder))
                .flatMap(Optional::stream)
                .toList();
    }

    /** A code means one thing: the notices that keep it must not mean two. */
    private static void sameRungs(List<Rule> rules, List<Problem> problems) {
        Map<String, String> labels = new LinkedHashMap<>();
        rules.stream().map(Rule::rung).filter(Objects::nonNull).forEach(rung -> {
            String label = labels.putIfAbsent(rung.code(), rung.label());
            if (label != null && !label.equals(rung.label()))
                problems.add(Problem.of("twoLabels", rung.code(), label, rung.label()));
        });
    }

    private List<String> texts(List<Problem> problems) {
        return problems.stream()
                .map(p -> messages.getMessage(
                        p.key(), p.arguments().stream().map(String::valueOf).toArray(), Refusals.VIETNAMESE))
                .distinct()
                .toList();
    }
}
