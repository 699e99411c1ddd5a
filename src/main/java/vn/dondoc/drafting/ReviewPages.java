package vn.dondoc.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.intake.Doubt;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** Makes the page on which a document is corrected. */
@Component
class ReviewPages {
    private final DraftTable drafts;
    private final EntryTable entries;
    private final EntryViews views;
    private final OpenedEntries openedEntries;
    private final RegisterChoices choices;
    private final Agencies agencies;
    private final Json json;
    private final Clock clock;

    ReviewPages(
            DraftTable drafts,
            EntryTable entries,
            EntryViews views,
            OpenedEntries openedEntries,
            RegisterChoices choices,
            Agencies agencies,
            Json json,
            Clock clock) {
        this.drafts = drafts;
        this.entries = entries;
        this.views = views;
        this.openedEntries = openedEntries;
        this.choices = choices;
        this.agencies = agencies;
        this.json = json;
        this.clock = clock;
    }

    /**
     * What the person asks to see.
     *
     * @param opened entry to show the inputs of; may be null
     * @param typed what he typed into them and what was refused; empty for what is stored
     * @param problems of entries, by input
     */
    record Asked(
            EntryFilter filter, UUID opened, Map<String, String> typed, Map<UUID, Map<String, List<String>>> problems) {
        static Asked all() {
            return new Asked(EntryFilter.TAT_CA, null, Map.of(), Map.of());
        }
    }

    ReviewPage page(Draft draft, Asked asked, SignedIn person) {
        List<Entry> all = entries.of(draft.id());
        ReadDirective whole = json.as(json.parsed(drafts.reading(draft.id())), ReadDirective.class);
        Map<UUID, String> numbers = EntryNumbers.of(all);
        Names names = new Names(agencies, LocalDate.now(clock));
        List<EntryView> shown = all.stream()
                .map(e -> e.id().equals(asked.opened()) ? e.with(asked.typed()) : e)
                .map(e -> views.of(
                        e,
                        numbers.get(e.id()),
                        draft.text(),
                        names,
                        asked.problems().getOrDefault(e.id(), Map.of())))
                .toList();
        return new ReviewPage(
                draft,
                agencies.nameOf(draft.uploadedBy()),
                VietnameseDates.moment(draft.uploadedAt()),
                asked.filter(),
                ReviewPage.Progress.of(shown),
                new TextView(draft.text(), numbered(all, numbers)).lines(),
                whole.doubts().stream().map(Doubt::reason).toList(),
                amends(whole),
                UnknownNames.among(all, names),
                ofKind(shown, Entry.Kind.RECORD).get(0),
                ofKind(shown, Entry.Kind.REGIME),
                ofKind(shown, Entry.Kind.ASSIGNMENT).stream()
                        .filter(asked.filter()::shows)
                        .toList(),
                ofKind(shown, Entry.Kind.INDICATOR),
                openedEntries.of(asked.opened(), shown),
                choices.of(names, person));
    }

    private static List<TextView.Numbered> numbered(List<Entry> all, Map<UUID, String> numbers) {
        return all.stream()
                .filter(e -> e.span() != null && e.counts())
                .map(e -> new TextView.Numbered(e, numbers.get(e.id())))
                .toList();
    }

    private static List<String> amends(ReadDirective whole) {
        return whole.amends().stream()
                .map(a -> a.kind().deed() + " " + a.number())
                .toList();
    }

    private static List<EntryView> ofKind(List<EntryView> all, Entry.Kind kind) {
        return all.stream().filter(e -> e.kind() == kind).toList();
    }
}
