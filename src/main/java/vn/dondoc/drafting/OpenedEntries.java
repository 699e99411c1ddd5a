package vn.dondoc.drafting;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.DirectiveDraft;
import vn.dondoc.directive.RegimeDraft;
import vn.dondoc.shared.Refusals;

/** The inputs of one entry. */
@Component
class OpenedEntries {
    /** @return null when none of them is asked for */
    ReviewPage.Opened of(UUID id, List<EntryView> entries) {
        return entries.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .map(this::of)
                .orElse(null);
    }

    ReviewPage.Opened of(EntryView entry) {
        Map<String, String> fields = entry.fields();
        return switch (entry.kind()) {
            case RECORD -> new ReviewPage.Opened(entry, record(fields), null, List.of());
            case REGIME -> new ReviewPage.Opened(entry, null, RegimeDraft.typed(fields::get), List.of());
            case ASSIGNMENT -> new ReviewPage.Opened(entry, null, null, sentences(fields.getOrDefault("body", "")));
            case INDICATOR -> new ReviewPage.Opened(entry, null, null, List.of());
        };
    }

    private static DirectiveDraft record(Map<String, String> fields) {
        return new DirectiveDraft(
                TypedDirectives.document(fields),
                fields.get("standingAgency"),
                fields.get("workingGroup"),
                fields.get("deputyLogin"),
                fields.get("priority"),
                List.of(),
                List.of());
    }

    /** All but the first: at each of them the entry may be split. */
    private static List<ReviewPage.Sentence> sentences(String body) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Refusals.VIETNAMESE);
        sentences.setText(body.replace(';', '.'));
        List<ReviewPage.Sentence> found = new ArrayList<>();
        int at = sentences.first();
        for (int end = sentences.next(); end != BreakIterator.DONE; at = end, end = sentences.next())
            if (at > 0)
                found.add(new ReviewPage.Sentence(at, body.substring(at, end).strip()));
        return found;
    }
}
