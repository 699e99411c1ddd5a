package vn.dondoc.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** Readings from the stored drafts. */
@Service
class StoredReadings implements DraftReadings {
    /** It becomes the basis of decisions and the subject of letters: what was misread must not be a page long. */
    private static final int LONGEST_CITATION = 300;

    private final DraftTable drafts;
    private final EntryTable entries;
    private final Agencies agencies;
    private final Clock clock;
    private final Json json;

    StoredReadings(DraftTable drafts, EntryTable entries, Agencies agencies, Clock clock, Json json) {
        this.drafts = drafts;
        this.entries = entries;
        this.agencies = agencies;
        this.clock = clock;
        this.json = json;
    }

    @Override
    @Transactional(readOnly = true)
    public Reading of(UUID id, SignedIn person) {
        Draft draft = drafts.find(id).filter(d -> d.correctedBy(person)).orElseThrow(DraftingRefused::unknown);
        ReadDirective whole = json.as(json.parsed(drafts.reading(id)), ReadDirective.class);
        List<Entry> all = entries.of(id);
        Names names = new Names(agencies, LocalDate.now(clock));
        return new Reading(
                draft.file().name(),
                all.stream()
                        .filter(e -> e.kind() == Entry.Kind.RECORD)
                        .findFirst()
                        .map(StoredReadings::citation)
                        .orElse(draft.file().name()),
                draft.text(),
                whole.amends(),
                all.stream()
                        .filter(e -> e.kind() == Entry.Kind.ASSIGNMENT && e.counts() && !enforces(e))
                        .map(e -> task(e, names))
                        .toList());
    }

    /** "Chánh Văn phòng … chịu trách nhiệm thi hành Quyết định này". */
    private static boolean enforces(Entry e) {
        return e.origin().path("kind").asText().equals("closing");
    }

    private static String citation(Entry record) {
        String number = record.field("number");
        String cited = record.field("type") + (number.isEmpty() ? "" : " số " + number) + day(record.field("issuedOn"));
        String line = cited.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST_CITATION ? line : line.substring(0, LONGEST_CITATION - 1) + "…";
    }

    private static String day(String typed) {
        try {
            return typed.isEmpty() ? "" : " ngày " + VietnameseDates.day(LocalDate.parse(typed));
        } catch (DateTimeParseException e) {
            return " ngày " + typed;
        }
    }

    private static Task task(Entry e, Names names) {
        return new Task(
                e.id(),
                e.field("section"),
                e.field("title"),
                e.field("body"),
                e.field("product"),
                names.each(e.field("leads")),
                names.typed(e.field("cooperators"), true),
                e.field("dueOn"));
    }
}
