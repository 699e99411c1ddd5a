package vn.dondoc.ladder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.shared.Priority;

/** A ladder as the page's fields hold it. */
record TypedLadder(String note, List<TypedRule> rules) {
    TypedLadder {
        note = note == null ? "" : note;
        rules = rules == null ? List.of() : rules;
    }

    /**
     * @param first the day on which the rung begins, as days left
     * @param last the day on which it ends; blank for a rung that stays
     */
    record TypedRule(
            List<String> kinds,
            String first,
            String last,
            List<String> priorities,
            String code,
            String label,
            String text,
            String channel,
            List<String> recipients,
            String remark) {
        TypedRule {
            kinds = kinds == null ? List.of() : kinds;
            priorities = priorities == null ? List.of() : priorities;
            recipients = recipients == null ? List.of() : recipients;
        }

        static TypedRule empty() {
            return new TypedRule(List.of(), "", "", List.of(), "", "", "", Channel.MAIL.name(), List.of(), "");
        }

        static TypedRule of(Rule rule) {
            Rung rung = rule.rung();
            return new TypedRule(
                    List.copyOf(rule.kinds()),
                    rule.days().to() == null ? "" : rule.days().to().toString(),
                    rule.days().from() == null ? "" : rule.days().from().toString(),
                    rule.priorities().stream().map(Priority::name).toList(),
                    rung == null ? "" : rung.code(),
                    rung == null ? "" : rung.label(),
                    rung == null ? "" : rung.text().name(),
                    rung == null ? "" : rung.channel().name(),
                    rung == null
                            ? List.of()
                            : rung.recipients().stream().map(Audience::name).toList(),
                    rule.note());
        }

        /** A box that nothing is ticked in is no wildcard: it names nothing, and the check says so. */
        RuleCells cells() {
            Map<Column, String> cells = new EnumMap<>(Column.class);
            cells.put(Column.KIND, list(kinds));
            cells.put(Column.DAYS, days());
            cells.put(Column.PRIORITY, list(priorities));
            cells.put(Column.RUNG, literal(code));
            cells.put(Column.LABEL, literal(label));
            cells.put(Column.TEXT, literal(text));
            cells.put(Column.CHANNEL, literal(channel));
            cells.put(Column.RECIPIENTS, literal(String.join(",", recipients)));
            cells.put(Column.STEP, literal(RuleReader.DOSSIER));
            return new RuleCells(cells, remark);
        }

        private String days() {
            String begin = blankless(first);
            String end = blankless(last);
            if (begin.isEmpty()) return end.isEmpty() ? "?" : ">= " + end;
            if (end.isEmpty()) return "<= " + begin;
            return begin.equals(end) ? begin : "[" + end + ".." + begin + "]";
        }

        private static String list(List<String> names) {
            return names.isEmpty()
                    ? "\"\""
                    : names.stream().map(n -> '"' + n + '"').collect(Collectors.joining(", "));
        }

        private static String literal(String value) {
            return '"' + blankless(value) + '"';
        }

        private static String blankless(String value) {
            return value == null ? "" : value.strip();
        }
    }

    static TypedLadder of(Ladder ladder) {
        return new TypedLadder("", ladder.rules().stream().map(TypedRule::of).toList());
    }

    List<RuleCells> cells() {
        return rules.stream().map(TypedRule::cells).toList();
    }

    TypedLadder withOneMore() {
        List<TypedRule> more = new ArrayList<>(rules);
        more.add(TypedRule.empty());
        return new TypedLadder(note, more);
    }

    TypedLadder without(int index) {
        List<TypedRule> fewer = new ArrayList<>(rules);
        if (index >= 0 && index < fewer.size()) fewer.remove(index);
        return new TypedLadder(note, fewer);
    }
}
