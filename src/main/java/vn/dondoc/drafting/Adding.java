package vn.dondoc.drafting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.intake.Span;
import vn.dondoc.security.SignedIn;

/** What the reader did not see: a piece of the text becomes an entry, where it stands. */
@Service
class Adding {
    private final DraftDoors doors;
    private final EntryTable entries;
    private final Json json;

    Adding(DraftDoors doors, EntryTable entries, Json json) {
        this.doors = doors;
        this.entries = entries;
        this.json = json;
    }

    /** Leads and section as in the assignment before it. */
    @Transactional
    public UUID assignment(UUID draftId, Span span, SignedIn person) {
        return add(draftId, span, Entry.Kind.ASSIGNMENT, person);
    }

    /** Its words are its name at first; value, unit and year are typed. */
    @Transactional
    public UUID target(UUID draftId, Span span, SignedIn person) {
        return add(draftId, span, Entry.Kind.INDICATOR, person);
    }

    private UUID add(UUID draftId, Span span, Entry.Kind kind, SignedIn person) {
        Draft draft = doors.locked(draftId, person);
        if (span.end() > draft.text().length()) throw DraftingRefused.noSuchPlace();
        String words = Typed.clean(span.in(draft.text()).replaceAll("\\s+", " "));
        if (words.isEmpty()) throw DraftingRefused.noSuchPlace();
        Entry before = before(draft, span, kind);
        int ordinal = before == null ? 0 : before.ordinal();
        entries.shift(draft.id(), kind, ordinal);
        entries.insert(
                draft.id(),
                ordinal + 1,
                List.of(new NewEntry(kind, span, fields(kind, words, before), json.tree(Map.of()))));
        return ofKind(draft, kind).stream()
                .filter(e -> e.ordinal() == ordinal + 1)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private Entry before(Draft draft, Span span, Entry.Kind kind) {
        return ofKind(draft, kind).stream()
                .filter(e -> e.span() != null && e.span().start() < span.start())
                .reduce((one, other) -> other)
                .orElse(null);
    }

    private static Map<String, String> fields(Entry.Kind kind, String words, Entry before) {
        String section = before == null ? "" : before.field("section");
        if (kind == Entry.Kind.INDICATOR) return ReadEntries.targetFields(words, "", "", "", section);
        return ReadEntries.assignmentFields(section, words, before == null ? "" : before.field("leads"), "", null, "");
    }

    private List<Entry> ofKind(Draft draft, Entry.Kind kind) {
        return entries.of(draft.id()).stream().filter(e -> e.kind() == kind).toList();
    }
}
