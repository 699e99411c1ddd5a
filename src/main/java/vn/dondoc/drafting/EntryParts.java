package vn.dondoc.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;

/** What a script puts in the place of a part of the page. Asked for at every pause of somebody who types. */
@Component
class EntryParts {
    private final EntryTable entries;
    private final EntryViews views;
    private final OpenedEntries openedEntries;
    private final RegisterChoices choices;
    private final Agencies agencies;
    private final Clock clock;

    EntryParts(
            EntryTable entries,
            EntryViews views,
            OpenedEntries openedEntries,
            RegisterChoices choices,
            Agencies agencies,
            Clock clock) {
        this.entries = entries;
        this.views = views;
        this.openedEntries = openedEntries;
        this.choices = choices;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** An entry's row as it stands now, and how far the whole is checked. */
    record Changed(EntryView entry, ReviewPage.Progress progress) {}

    Changed changed(Draft draft, UUID id) {
        List<EntryView> all = views(draft, names()).toList();
        EntryView entry =
                all.stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow(DraftingRefused::unknown);
        return new Changed(entry, ReviewPage.Progress.of(all));
    }

    /** A page that has nothing but the inputs of one entry. */
    ReviewPage opened(Draft draft, UUID id, SignedIn person) {
        Names names = names();
        EntryView entry =
                views(draft, names).filter(e -> e.id().equals(id)).findFirst().orElseThrow(DraftingRefused::unknown);
        return ReviewPage.ofInputs(draft, openedEntries.of(entry), choices.of(names, person));
    }

    private Stream<EntryView> views(Draft draft, Names names) {
        List<Entry> all = entries.of(draft.id());
        Map<UUID, String> numbers = EntryNumbers.of(all);
        return all.stream().map(e -> views.of(e, numbers.get(e.id()), draft.text(), names, Map.of()));
    }

    private Names names() {
        return new Names(agencies, LocalDate.now(clock));
    }
}
