package vn.dondoc.drafting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.SignedIn;

/** Single entries and many at once: their fields, and whether somebody checked them. */
@Service
class Correcting {
    private final DraftDoors doors;
    private final EntryTable entries;
    private final EntryChanges changes;

    Correcting(DraftDoors doors, EntryTable entries, EntryChanges changes) {
        this.doors = doors;
        this.entries = entries;
        this.changes = changes;
    }

    /**
     * @param version that the person had before him
     * @param state null: stays
     * @throws DraftingRefused when somebody changed the entry meanwhile, saying what
     */
    @Transactional
    public Entry save(
            UUID draftId, UUID entryId, int version, Map<String, String> typed, Entry.State state, SignedIn person) {
        Draft draft = doors.corrected(draftId, person);
        Entry seen = changes.seen(draft, entryId, version);
        Entry now = seen.with(consistent(seen, typed));
        return changes.write(seen, state == null ? now : now.with(state), person.login());
    }

    /** @param ids entries of one kind; those that are merged meanwhile are left out */
    @Transactional
    public int saveAll(UUID draftId, List<UUID> ids, Map<String, String> typed, Entry.State state, SignedIn person) {
        if (ids.isEmpty()) throw DraftingRefused.nothingChosen();
        Draft draft = doors.locked(draftId, person);
        int changed = 0;
        for (Entry entry : entries.all(ids)) {
            if (!entry.draftId().equals(draft.id()) || entry.state() == Entry.State.MERGED) continue;
            Entry now = entry.with(consistent(entry, typed));
            changes.write(entry, state == null ? now : now.with(state), person.login());
            changed++;
        }
        return changed;
    }

    /** A name that no agency bears leaves the lists of those who co-operate. */
    @Transactional
    public int leaveOut(UUID draftId, String name, SignedIn person) {
        Draft draft = doors.locked(draftId, person);
        int changed = 0;
        for (Entry entry : entries.of(draft.id())) {
            List<String> names = Names.split(entry.field("cooperators"));
            if (!names.contains(name)) continue;
            String without = ReadEntries.joined(
                    names.stream().filter(n -> !n.equals(name)).toList());
            changes.write(entry, entry.with(Map.of("cooperators", without)), person.login());
            changed++;
        }
        return changed;
    }

    /** A date makes it dated; the short name follows the text until somebody writes his own. */
    private static Map<String, String> consistent(Entry entry, Map<String, String> typed) {
        if (entry.kind() != Entry.Kind.ASSIGNMENT) return typed;
        Map<String, String> now = new HashMap<>(typed);
        boolean dated = !typed.getOrDefault("dueOn", "").isEmpty()
                && entry.field("dueOn").isEmpty();
        if (dated) now.put("kind", "DATED");
        else if ("STANDING".equals(typed.get("kind"))) now.put("dueOn", "");
        String body = typed.getOrDefault("body", entry.field("body"));
        boolean own = !typed.getOrDefault("title", entry.field("title")).equals(entry.field("title"));
        if (!own && entry.field("title").equals(ShortTitle.of(entry.field("body"))))
            now.put("title", ShortTitle.of(body));
        return now;
    }
}
