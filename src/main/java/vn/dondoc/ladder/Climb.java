package vn.dondoc.ladder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dondoc.shared.Priority;

/**
 * How matters of one kind and priority climb: from the first day on which a rule matches they have exactly one rung
 * every day, however late they get, and come back to none they have left.
 */
class Climb {
    private final List<Rule> rules;
    private final LadderKind kind;
    private final Priority priority;

    Climb(List<Rule> rules, LadderKind kind, Priority priority) {
        this.rules = rules;
        this.kind = kind;
        this.priority = priority;
    }

    /** Adds at most one problem: what follows a broken day says nothing more. */
    void check(List<Problem> problems) {
        if (rules.stream().noneMatch(r -> r.concerns(kind.code(), priority))) {
            if (kind.required()) problems.add(problem("missingKind"));
            return;
        }
        Set<String> left = new HashSet<>();
        String current = null;
        for (int days = Span.FARTHEST + 1; days >= -Span.FARTHEST - 1; days--) {
            List<Integer> matching = matching(days);
            if (matching.isEmpty() && current == null) continue;
            Problem broken = broken(days, matching);
            if (broken == null) {
                String rung = rules.get(matching.get(0) - 1).outcome();
                if (!rung.equals(current) && current != null) left.add(current);
                if (left.contains(rung)) broken = problem("returns", rung, matching.get(0));
                current = rung;
            }
            if (broken != null) {
                problems.add(broken);
                return;
            }
        }
    }

    private Problem broken(int days, List<Integer> matching) {
        if (days > Span.FARTHEST) return problem("noBeginning", matching.get(0));
        String day = days < -Span.FARTHEST ? "lâu hơn " + Span.FARTHEST : String.valueOf(days);
        if (matching.isEmpty()) return problem("gap", day);
        if (matching.size() > 1) return problem("overlap", day, matching.get(0), matching.get(1));
        return null;
    }

    /** Numbers of the rules, from 1. */
    private List<Integer> matching(int days) {
        return IntStream.range(0, rules.size())
                .filter(i -> rules.get(i).matches(kind.code(), priority, days))
                .mapToObj(i -> i + 1)
                .toList();
    }

    private Problem problem(String key, Object... arguments) {
        Object[] all = new Object[arguments.length + 2];
        all[0] = kind.label();
        all[1] = priority.label();
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        return Problem.of(key, all);
    }
}
