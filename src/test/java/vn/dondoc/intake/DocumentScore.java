package vn.dondoc.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * How well one document was read.
 *
 * @param pairs of (text, lead)
 * @param deadlines matched assignments with the right deadline, or rightly without one
 * @param untrue assignments that are general contents
 */
record DocumentScore(
        String name,
        F1 pairs,
        F1 cooperating,
        F1 deadlines,
        F1 due,
        F1 regimes,
        F1 fields,
        F1 targets,
        int untrue,
        List<String> faults) {

    static DocumentScore of(Truth truth) {
        ReadDirective read = truth.read();
        List<JsonNode> meant = truth.list("assignments");
        List<ReadAssignment> entries = Merged.of(read.assignments(), meant);
        Map<ReadAssignment, JsonNode> matched = TextMatch.of(entries, meant);
        List<String> faults = new ArrayList<>();
        F1 pairs = pairs(entries, meant, matched, faults);
        F1 cooperating = F1.NOTHING;
        F1 deadlines = F1.NOTHING;
        F1 due = F1.NOTHING;
        for (Map.Entry<ReadAssignment, JsonNode> entry : matched.entrySet()) {
            List<String> others = Truth.strings(entry.getValue().path("cooperating"));
            note(faults, "coop", entry, entry.getKey().cooperating(), others);
            cooperating = cooperating.and(F1.names(entry.getKey().cooperating(), others));
            String found = deadline(entry.getKey());
            String wanted = deadline(entry.getValue());
            note(faults, "deadline", entry, found, wanted);
            deadlines = deadlines.and(new F1(found.equals(wanted) ? 1 : 0, 1, 1));
            due = due.and(F1.of(
                    found.isEmpty() ? List.of() : List.of(found), wanted.isEmpty() ? List.of() : List.of(wanted)));
        }
        return new DocumentScore(
                truth.name(),
                pairs,
                cooperating,
                deadlines,
                due,
                RegimeScore.of(read, truth, faults),
                RecordScore.of(read, truth, faults),
                TargetScore.of(read, truth, faults),
                untrue(read, truth),
                faults);
    }

    private static F1 pairs(
            List<ReadAssignment> read,
            List<JsonNode> meant,
            Map<ReadAssignment, JsonNode> matched,
            List<String> faults) {
        List<String> found = new ArrayList<>();
        for (ReadAssignment entry : read) {
            JsonNode same = matched.get(entry);
            if (same == null) faults.add("not meant: " + entry.section() + " " + entry.leads() + " " + entry.text());
            else note(faults, "lead", Map.entry(entry, same), entry.leads(), Truth.strings(same.path("leads")));
            entry.leads()
                    .forEach(lead ->
                            found.add((same == null ? "?" : same.path("seq").asText()) + lead));
        }
        List<String> wanted = new ArrayList<>();
        for (JsonNode entry : meant) {
            if (!matched.containsValue(entry))
                faults.add("missed: " + entry.path("section").asText() + " "
                        + entry.path("leadCanonical").asText() + " "
                        + entry.path("text").asText());
            Truth.strings(entry.path("leads"))
                    .forEach(lead -> wanted.add(entry.path("seq").asText() + lead));
        }
        return F1.names(found, wanted);
    }

    private static void note(
            List<String> faults, String what, Map.Entry<ReadAssignment, JsonNode> entry, Object found, Object meant) {
        boolean same = found instanceof List<?> list && meant instanceof List<?> other
                ? Set.copyOf(list).equals(Set.copyOf(other))
                : Objects.equals(found, meant);
        if (!same)
            faults.add(what + " " + entry.getKey().section() + ": " + found + " for " + meant + " in: "
                    + entry.getKey().text());
    }

    /** A day and a span that ends with it are the same. */
    private static String deadline(ReadAssignment entry) {
        if (entry.deadline() == null) return "";
        if (entry.dueOn() != null) return entry.dueOn();
        return entry.deadlineType() + (entry.deadlineType().equals("RECURRING") ? cycles(entry.recurrence()) : "");
    }

    private static String deadline(JsonNode entry) {
        if (entry.path("deadline").isNull()) return "";
        if (entry.path("dueOn").isTextual()) return entry.path("dueOn").asText();
        String type = entry.path("deadlineType").asText();
        if (type.equals("PERIOD")) return entry.path("deadline").asText().replaceAll("\\D", "") + "-12-31";
        return type + (type.equals("RECURRING") ? cycles(Truth.strings(entry.path("recurrence"))) : "");
    }

    private static Set<String> cycles(List<String> recurrence) {
        Set<String> cycles = new TreeSet<>(recurrence);
        cycles.remove("CONTINUOUS");
        return cycles;
    }

    private static int untrue(ReadDirective read, Truth truth) {
        List<String> general = truth.list("generalContents").stream()
                .map(entry -> entry.path("text").asText())
                .toList();
        return (int) read.assignments().stream()
                .filter(entry -> general.stream().anyMatch(text -> TextMatch.likeness(entry.text(), text) > 0.9))
                .count();
    }

    DocumentScore and(DocumentScore other) {
        return new DocumentScore(
                "ALL",
                pairs.and(other.pairs),
                cooperating.and(other.cooperating),
                deadlines.and(other.deadlines),
                due.and(other.due),
                regimes.and(other.regimes),
                fields.and(other.fields),
                targets.and(other.targets),
                untrue + other.untrue,
                List.of());
    }
}
