package vn.dondoc.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Where a person took a bullet and the paragraph after it for one task, two entries are as right. */
final class Merged {
    private Merged() {}

    static List<ReadAssignment> of(List<ReadAssignment> read, List<JsonNode> truth) {
        List<ReadAssignment> entries = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            ReadAssignment entry = read.get(i);
            ReadAssignment next = i + 1 < read.size() ? read.get(i + 1) : null;
            String both = next == null ? "" : entry.text() + " " + next.text();
            boolean one = next != null
                    && next.leads().equals(entry.leads())
                    && truth.stream()
                            .anyMatch(meant ->
                                    TextMatch.likeness(both, meant.path("text").asText()) > 0.97);
            if (one) i++;
            entries.add(one ? with(entry, both) : entry);
        }
        return entries;
    }

    private static ReadAssignment with(ReadAssignment entry, String text) {
        return new ReadAssignment(
                entry.seq(),
                entry.section(),
                entry.item(),
                entry.kind(),
                entry.lead(),
                entry.leadCanonical(),
                entry.leads(),
                entry.cooperating(),
                entry.cooperatingFrom(),
                entry.roleMarker(),
                text,
                entry.deadline(),
                entry.deadlineType(),
                entry.dueOn(),
                entry.recurrence(),
                entry.product(),
                entry.products(),
                entry.references(),
                entry.submitTo(),
                entry.via(),
                entry.span(),
                entry.traces(),
                entry.doubts());
    }
}
