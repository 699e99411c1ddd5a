package vn.dondoc.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;

/** What the buttons of an entry do. */
@Component
class EntryActions {
    private final EntryTable entries;
    private final Correcting correcting;
    private final Restructuring restructuring;
    private final Agencies agencies;
    private final Clock clock;

    EntryActions(
            EntryTable entries, Correcting correcting, Restructuring restructuring, Agencies agencies, Clock clock) {
        this.entries = entries;
        this.correcting = correcting;
        this.restructuring = restructuring;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** @return whether the entry should stay open */
    boolean act(UUID id, UUID entry, int version, String action, MultiValueMap<String, String> form, SignedIn person) {
        switch (action) {
            case "gop" -> restructuring.mergeWithNext(id, entry, version, person);
            case "tach" -> restructuring.split(id, entry, version, number(form, "at"), person);
            case "tach-trong-van-ban" -> restructuring.splitInText(id, entry, version, number(form, "at"), person);
            case "tung-co-quan" -> correcting.save(id, entry, version, expanded(entry, form), null, person);
            default ->
                correcting.save(
                        id, entry, version, Typed.of(form, prefix(entry), known(entry)), States.of(action), person);
        }
        return States.of(action) == null;
    }

    Map<String, String> typed(Draft draft, UUID entry, MultiValueMap<String, String> form) {
        Entry known = known(entry);
        return known.draftId().equals(draft.id()) ? Typed.of(form, prefix(entry), known) : Map.of();
    }

    /** A collective gives way to its members on the day that was chosen. */
    private Map<String, String> expanded(UUID entry, MultiValueMap<String, String> form) {
        String field = form.getFirst("field");
        if (field == null || !List.of("leads", "cooperators", "binds").contains(field)) throw DraftingRefused.unknown();
        Names names = new Names(agencies, day(form.getFirst("ngay")));
        String collective = form.getFirst("name");
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put(
                field,
                Names.split(known(entry).field(field)).stream()
                        .map(name -> name.equals(collective) ? names.expanded(name) : name)
                        .collect(Collectors.joining(ReadEntries.BETWEEN)));
        return typed;
    }

    private LocalDate day(String typed) {
        try {
            return typed == null ? LocalDate.now(clock) : LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return LocalDate.now(clock);
        }
    }

    private Entry known(UUID entry) {
        return entries.find(entry).orElseThrow(DraftingRefused::unknown);
    }

    /** A regime's inputs are those of the register, where there may be several. */
    private String prefix(UUID entry) {
        return known(entry).kind() == Entry.Kind.REGIME ? "regimes[0]." : "";
    }

    private static int number(MultiValueMap<String, String> form, String name) {
        String typed = form.getFirst(name);
        return typed != null && typed.matches("\\d{1,7}") ? Integer.parseInt(typed) : -1;
    }
}
