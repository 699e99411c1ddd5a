package vn.dondoc.drafting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.intake.Span;
import vn.dondoc.security.SignedIn;

/** Where one assignment ends and the next begins: merged and split. */
@Service
class Restructuring {
    private final DraftDoors doors;
    private final EntryTable entries;
    private final EntryChanges changes;
    private final Json json;

    Restructuring(DraftDoors doors, EntryTable entries, EntryChanges changes, Json json) {
        this.doors = doors;
        this.entries = entries;
        this.changes = changes;
        this.json = json;
    }

    /** The next assignment that counts goes into this one. */
    @Transactional
    public Entry mergeWithNext(UUID draftId, UUID entryId, int version, SignedIn person) {
        Draft draft = doors.locked(draftId, person);
        Entry first = changes.seen(draft, entryId, version);
        Entry next = assignments(draft).stream()
                .filter(e -> e.counts() && e.ordinal() > first.ordinal())
                .findFirst()
                .orElseThrow(DraftingRefused::nothingAfter);
        changes.write(next, next.with(Entry.State.MERGED), person.login());
        Entry merged =
                first.with(together(first, next)).with(Entry.State.UNCHECKED).at(cover(first.span(), next.span()));
        return changes.write(first, merged, person.login());
    }

    /** @param at place in the entry's text at which the second one begins */
    @Transactional
    public Entry split(UUID draftId, UUID entryId, int version, int at, SignedIn person) {
        Draft draft = doors.locked(draftId, person);
        Entry whole = changes.seen(draft, entryId, version);
        String body = whole.field("body");
        if (at <= 0 || at >= body.length()) throw DraftingRefused.noSuchPlace();
        String head = body.substring(0, at).strip();
        String rest = body.substring(at).strip();
        if (head.isEmpty() || rest.isEmpty()) throw DraftingRefused.noSuchPlace();
        int border = border(whole.span(), rest, draft.text());
        entries.shift(draft.id(), Entry.Kind.ASSIGNMENT, whole.ordinal());
        entries.insert(draft.id(), whole.ordinal() + 1, List.of(second(whole, rest, border)));
        Entry first =
                whole.with(Map.of("body", head, "title", ShortTitle.of(head))).with(Entry.State.UNCHECKED);
        if (border > 0) first = first.at(new Span(whole.span().start(), border));
        return changes.write(whole, first, person.login());
    }

    /** @param at place in the text of the document */
    @Transactional
    public Entry splitInText(UUID draftId, UUID entryId, int version, int at, SignedIn person) {
        Draft draft = doors.seen(draftId, person);
        Entry whole = entries.find(entryId).orElseThrow(DraftingRefused::unknown);
        if (whole.span() == null
                || at <= whole.span().start()
                || at >= whole.span().end()) throw DraftingRefused.noSuchPlace();
        String rest = draft.text().substring(at, whole.span().end()).strip();
        String begins = rest.substring(0, Math.min(rest.length(), 40));
        return split(
                draftId,
                entryId,
                version,
                begins.isEmpty() ? -1 : whole.field("body").indexOf(begins),
                person);
    }

    private List<Entry> assignments(Draft draft) {
        return entries.of(draft.id()).stream()
                .filter(e -> e.kind() == Entry.Kind.ASSIGNMENT)
                .toList();
    }

    private NewEntry second(Entry whole, String rest, int border) {
        var fields =
                whole.with(Map.of("body", rest, "title", ShortTitle.of(rest))).fields();
        Span span = border > 0 ? new Span(border, whole.span().end()) : whole.span();
        return new NewEntry(Entry.Kind.ASSIGNMENT, span, fields, json.tree(Map.of()));
    }

    /** Where the rest begins in the document; 0 where its words stand nowhere in the place any more. */
    private static int border(Span span, String rest, String text) {
        if (span == null) return 0;
        int at = text.indexOf(rest.substring(0, Math.min(rest.length(), 40)), span.start() + 1);
        return at < 0 || at >= span.end() ? 0 : at;
    }

    private static Map<String, String> together(Entry one, Entry other) {
        String body = one.field("body") + " " + other.field("body");
        String due = one.field("dueOn").isEmpty() ? other.field("dueOn") : one.field("dueOn");
        return Map.of(
                "body",
                body,
                "title",
                ShortTitle.of(body),
                "leads",
                named(one, other, "leads"),
                "cooperators",
                named(one, other, "cooperators"),
                "dueOn",
                due,
                "kind",
                due.isEmpty() ? one.field("kind") : "DATED",
                "product",
                one.field("product").isEmpty() ? other.field("product") : one.field("product"));
    }

    private static String named(Entry one, Entry other, String field) {
        Set<String> names = new LinkedHashSet<>(Names.split(one.field(field)));
        names.addAll(Names.split(other.field(field)));
        return ReadEntries.joined(List.copyOf(names));
    }

    private static Span cover(Span one, Span other) {
        if (one == null || other == null) return one == null ? other : one;
        return new Span(Math.min(one.start(), other.start()), Math.max(one.end(), other.end()));
    }
}
