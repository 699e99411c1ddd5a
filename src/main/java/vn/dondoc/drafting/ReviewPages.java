package vn.dondoc.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
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
            ReviewPage.Filter filter,
            UUID opened,
            Map<String, String> typed,
            Map<UUID, Map<String, List<String>>> problems) {
        static Asked all() {
            return new Asked(ReviewPage.Filter.TAT_CA, null, Map.of(), Map.of());
        }
    }

    ReviewPage page(Draft draft, Asked asked, SignedIn person) {
        List<Entry> all = entries.of(draft.id());
        Map<UUID, String> numbers = numbers(all);
        Names names = names();
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
                progress(shown),
                new TextView(draft.text(), numbered(all, numbers)).lines(),
                doubts(draft),
                amends(draft),
                unknown(all, names),
                ofKind(shown, Entry.Kind.RECORD).get(0),
                ofKind(shown, Entry.Kind.REGIME),
                ofKind(shown, Entry.Kind.ASSIGNMENT).stream()
                        .filter(asked.filter()::shows)
                        .toList(),
                ofKind(shown, Entry.Kind.INDICATOR),
                openedEntries.of(asked.opened(), shown),
                choices.of(names, person));
    }

    /** One entry, for the script that puts it in the place of the old one. */
    EntryView entry(Draft draft, UUID id) {
        List<Entry> all = entries.of(draft.id());
        return all.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .map(e -> views.of(e, numbers(all).get(id), draft.text(), names(), Map.of()))
                .orElseThrow(DraftingRefused::unknown);
    }

    ReviewPage.Progress progress(Draft draft) {
        Names names = names();
        return progress(entries.of(draft.id()).stream()
                .map(e -> views.of(e, "", draft.text(), names, Map.of()))
                .toList());
    }

    private Names names() {
        return new Names(agencies, LocalDate.now(clock));
    }

    private static ReviewPage.Progress progress(List<EntryView> shown) {
        List<EntryView> counted = ofKind(shown, Entry.Kind.ASSIGNMENT).stream()
                .filter(e -> !e.dropped())
                .toList();
        int checked = (int) counted.stream().filter(EntryView::checked).count();
        int doubtful = (int) counted.stream().filter(EntryView::doubtful).count();
        return new ReviewPage.Progress(checked, counted.size(), doubtful);
    }

    /** Assignments by their plain number, the others with a letter before it. */
    private static Map<UUID, String> numbers(List<Entry> all) {
        Map<Entry.Kind, Integer> last = new LinkedHashMap<>();
        Map<UUID, String> numbers = new LinkedHashMap<>();
        for (Entry entry : all) {
            int number = last.merge(entry.kind(), 1, Integer::sum);
            numbers.put(entry.id(), letter(entry.kind()) + number);
        }
        return numbers;
    }

    private static String letter(Entry.Kind kind) {
        return switch (kind) {
            case ASSIGNMENT -> "";
            case REGIME -> "B";
            case INDICATOR -> "C";
            case RECORD -> "V";
        };
    }

    private static List<TextView.Numbered> numbered(List<Entry> all, Map<UUID, String> numbers) {
        return all.stream()
                .filter(e -> e.span() != null && e.counts())
                .map(e -> new TextView.Numbered(e, numbers.get(e.id())))
                .toList();
    }

    private List<String> doubts(Draft draft) {
        List<String> reasons = new ArrayList<>();
        JsonNode reading = json.parsed(drafts.reading(draft.id()));
        for (JsonNode doubt : reading.path("doubts"))
            reasons.add(doubt.path("reason").asText());
        return reasons;
    }

    private List<String> amends(Draft draft) {
        return json.as(json.parsed(drafts.reading(draft.id())), ReadDirective.class).amends().stream()
                .map(a -> a.kind().deed() + " " + a.number())
                .toList();
    }

    private static List<ReviewPage.UnknownName> unknown(List<Entry> all, Names names) {
        return all.stream()
                .filter(Entry::counts)
                .flatMap(e -> Stream.of("leads", "cooperators", "binds")
                        .flatMap(field -> Names.split(e.field(field)).stream())
                        .distinct())
                .collect(Collectors.groupingBy(name -> name, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(e -> names.of(e.getKey()).unknown())
                .map(e -> new ReviewPage.UnknownName(e.getKey(), e.getValue().intValue()))
                .toList();
    }

    private static List<EntryView> ofKind(List<EntryView> all, Entry.Kind kind) {
        return all.stream().filter(e -> e.kind() == kind).toList();
    }
}
