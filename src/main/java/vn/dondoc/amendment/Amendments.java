package vn.dondoc.amendment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.NameBook;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.drafting.DraftReadings;
import vn.dondoc.intake.ReadAmendment;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** Which directives in force a read document changes, and what of each. Changes nothing itself. */
@Service
class Amendments {
    private final DraftReadings readings;
    private final Directives directives;
    private final Assignments assignments;
    private final AmendmentTable made;
    private final Agencies agencies;
    private final Lines lines;

    Amendments(
            DraftReadings readings,
            Directives directives,
            Assignments assignments,
            AmendmentTable made,
            Agencies agencies,
            Lines lines) {
        this.readings = readings;
        this.directives = directives;
        this.assignments = assignments;
        this.made = made;
        this.agencies = agencies;
        this.lines = lines;
    }

    /** @throws vn.dondoc.drafting.DraftingRefused when there is no draft that the person may correct */
    @Transactional(readOnly = true)
    Compared compare(UUID draft, SignedIn person) {
        DraftReadings.Reading reading = readings.of(draft, person);
        NameBook names = new NameBook(agencies);
        List<Line> named = reading.tasks().stream()
                .flatMap(task -> Lines.named(task, names))
                .toList();
        Map<UUID, Amendment> already =
                made.ofDraft(draft).stream().collect(Collectors.toMap(Amendment::directiveId, a -> a));
        return new Compared(
                reading,
                "/doc-van-ban/" + draft,
                reading.amends().stream()
                        .map(a -> offer(a, reading.text(), named, names, already, person))
                        .toList());
    }

    /** @param address of the draft */
    record Compared(DraftReadings.Reading reading, String address, List<Offer> offers) {
        public String name() {
            return reading.name();
        }

        public String citation() {
            return reading.citation();
        }
    }

    private Offer offer(
            ReadAmendment a,
            String text,
            List<Line> named,
            NameBook names,
            Map<UUID, Amendment> already,
            SignedIn person) {
        Optional<Directive> directive = inForce(a, person);
        return new Offer(
                a.kind(),
                a.number(),
                a.date() == null ? null : VietnameseDates.day(LocalDate.parse(a.date())),
                a.span().in(text),
                directive.map(Directive::id).orElse(null),
                directive.map(Directive::citation).orElse(null),
                directive.map(d -> already.get(d.id())).orElse(null),
                directive.map(d -> rows(d, a, named, names)).orElse(List.of()));
    }

    /** Of that number, and of that day where one is printed; who does not coordinate it learns nothing of it. */
    private Optional<Directive> inForce(ReadAmendment a, SignedIn person) {
        return directives.live().stream()
                .filter(d -> sameNumber(a.number(), d.number()))
                .filter(d -> a.date() == null || d.issuedOn().equals(LocalDate.parse(a.date())))
                .filter(d -> person.coordinates(d.standingAgency()))
                .findFirst();
    }

    /** People leave out a dash or a space: "200/KHUBND" is "200/KH-UBND". */
    private static boolean sameNumber(String one, String other) {
        return Words.letters(one).equals(Words.letters(other));
    }

    private List<Offer.Row> rows(Directive directive, ReadAmendment a, List<Line> named, NameBook names) {
        Map<String, Assignment> running = assignments.ofDirective(directive.id()).stream()
                .filter(r -> r.state().running())
                .collect(Collectors.toMap(r -> r.id().toString(), r -> r, (x, y) -> x, LinkedHashMap::new));
        List<Line> before =
                running.values().stream().map(r -> Lines.running(r, names)).toList();
        boolean whole = a.kind() != ReadAmendment.Kind.AMENDS;
        List<Line> after = a.kind() == ReadAmendment.Kind.REPEALS ? List.of() : lines.inForce(named, directive);
        return Comparison.of(before, after, whole).stream()
                .map(change -> row(
                        change,
                        change.from() == null ? null : running.get(change.from().id()),
                        directive))
                .toList();
    }

    private static Offer.Row row(Change change, Assignment running, Directive directive) {
        return new Offer.Row(
                running == null ? null : directive.key() + "#" + running.ordinal(),
                running == null ? null : "/nhiem-vu/" + running.id(),
                change.from(),
                change.to(),
                change.deeds().stream().sorted().toList(),
                !change.deeds().contains(Change.Deed.UNCHANGED));
    }
}
