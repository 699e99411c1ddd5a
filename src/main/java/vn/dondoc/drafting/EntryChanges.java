package vn.dondoc.drafting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.shared.VietnameseDates;

/** Writes new versions of entries, each with what it changed; refuses who had another version before him. */
@Component
class EntryChanges {
    private final EntryTable entries;
    private final ChangeTable changes;
    private final FieldLabels labels;
    private final Agencies agencies;
    private final Clock clock;

    EntryChanges(EntryTable entries, ChangeTable changes, FieldLabels labels, Agencies agencies, Clock clock) {
        this.entries = entries;
        this.changes = changes;
        this.labels = labels;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The entry, locked, if it is as the person saw it. */
    Entry seen(Draft draft, UUID id, int version) {
        Entry entry = locked(draft, id);
        if (entry.version() != version || entry.state() == Entry.State.MERGED) throw changedByOthers(entry, version);
        return entry;
    }

    /** The entry, locked, whatever version the person saw. */
    Entry locked(Draft draft, UUID id) {
        return entries.lock(id).filter(e -> e.draftId().equals(draft.id())).orElseThrow(DraftingRefused::unknown);
    }

    /** @param now the same entry with other fields, span or state; writes nothing where nothing differs */
    Entry write(Entry before, Entry now, String login) {
        Map<String, String> differing = differing(before, now);
        if (differing.isEmpty() && before.state() == now.state() && Objects.equals(before.span(), now.span()))
            return before;
        Instant at = clock.instant();
        int version = before.version() + 1;
        differing.forEach(
                (field, after) -> changes.insert(before, version, field, before.field(field), after, login, at));
        if (before.state() != now.state())
            changes.insert(
                    before,
                    version,
                    FieldLabels.STATE,
                    before.state().name(),
                    now.state().name(),
                    login,
                    at);
        entries.update(now, login, at);
        return entries.find(before.id()).orElseThrow();
    }

    private static Map<String, String> differing(Entry before, Entry now) {
        Map<String, String> differing = new TreeMap<>(now.fields());
        differing.entrySet().removeIf(e -> e.getValue().equals(before.field(e.getKey())));
        return differing;
    }

    private DraftingRefused changedByOthers(Entry entry, int version) {
        List<ChangeTable.Change> since = changes.since(entry.id(), version);
        String what = since.stream().map(this::said).collect(Collectors.joining("; "));
        return DraftingRefused.changedByOthers(
                agencies.nameOf(entry.changedBy()), VietnameseDates.moment(entry.changedAt()), what);
    }

    private String said(ChangeTable.Change change) {
        return labels.label(change.field()) + " “" + labels.value(change.before()) + "” thành “"
                + labels.value(change.after()) + "”";
    }
}
