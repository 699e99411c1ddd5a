package vn.dondoc.drafting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.directive.DirectiveDraft;
import vn.dondoc.directive.RegimeDraft;
import vn.dondoc.shared.DomainException;

/** Entries as the register takes them, and its inputs as entries again. */
@Component
class TypedDirectives {
    private static final Pattern INDEXED = Pattern.compile("(rows|regimes)\\[(\\d+)]\\.(.+)");

    private final Agencies agencies;
    private final Clock clock;

    TypedDirectives(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    record Typed(DirectiveDraft draft, Entry record, List<Entry> rows, List<Entry> regimes) {
        Map<UUID, Map<String, List<DomainException>>> byEntry(Map<String, List<DomainException>> byInput) {
            Map<UUID, Map<String, List<DomainException>>> byEntry = new LinkedHashMap<>();
            byInput.forEach((input, refusals) -> {
                Matcher indexed = INDEXED.matcher(input);
                boolean at = indexed.matches();
                Entry entry = at ? indexed(indexed) : record;
                byEntry.computeIfAbsent(entry.id(), id -> new LinkedHashMap<>())
                        .put(at ? indexed.group(3) : input, refusals);
            });
            return byEntry;
        }

        private Entry indexed(Matcher input) {
            return (input.group(1).equals("rows") ? rows : regimes).get(Integer.parseInt(input.group(2)));
        }
    }

    Typed of(List<Entry> counted) {
        Names names = new Names(agencies, LocalDate.now(clock));
        Entry record = ofKind(counted, Entry.Kind.RECORD).get(0);
        List<Entry> rows = ofKind(counted, Entry.Kind.ASSIGNMENT);
        List<Entry> regimes = ofKind(counted, Entry.Kind.REGIME);
        return new Typed(directive(record, regimes, rows, names), record, rows, regimes);
    }

    /** The record alone, for the inputs of its form. */
    static DirectiveDraft.Document document(Map<String, String> record) {
        return new DirectiveDraft.Document(
                record.get("number"),
                !record.get("withoutNumber").isEmpty(),
                !record.get("sameAgainConfirmed").isEmpty(),
                record.get("type"),
                record.get("subject"),
                record.get("issuer"),
                record.get("issuedOn"),
                record.get("arrivedOn"),
                record.get("roll"),
                record.get("field"));
    }

    private static DirectiveDraft directive(Entry record, List<Entry> regimes, List<Entry> rows, Names names) {
        return new DirectiveDraft(
                document(record.fields()),
                record.field("standingAgency"),
                record.field("workingGroup"),
                record.field("deputyLogin"),
                record.field("priority"),
                regimes.stream().map(e -> regime(e, names)).toList(),
                rows.stream().map(e -> row(e, names)).toList());
    }

    private static RegimeDraft regime(Entry entry, Names names) {
        return RegimeDraft.typed(
                field -> field.equals("binds") ? names.typed(entry.field("binds"), true) : entry.field(field));
    }

    private static DirectiveDraft.Row row(Entry entry, Names names) {
        return new DirectiveDraft.Row(
                entry.field("section"),
                entry.field("title"),
                entry.field("body"),
                entry.field("kind"),
                entry.field("dueOn"),
                entry.field("product"),
                names.typed(entry.field("leads"), false),
                names.typed(entry.field("cooperators"), true),
                entry.id().toString());
    }

    private static List<Entry> ofKind(List<Entry> all, Entry.Kind kind) {
        return all.stream().filter(e -> e.kind() == kind).toList();
    }
}
