package vn.dondoc.reminder;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Role;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.ladder.Channel;
import vn.dondoc.ladder.LadderName;
import vn.dondoc.ladder.Ladders;
import vn.dondoc.security.SignedIn;

/**
 * What stands at a rung of văn bản đôn đốc now, by directive: what a letter of the standing agency would be about. The
 * standing agency's own work is left out; it writes no letter to itself.
 */
@Component
class UrgingDrafts {
    private final Ladders ladders;
    private final WorkingCalendar calendar;
    private final DueMatters matters;
    private final Addresses addresses;
    private final Directives directives;
    private final Clock clock;

    UrgingDrafts(
            Ladders ladders,
            WorkingCalendar calendar,
            DueMatters matters,
            Addresses addresses,
            Directives directives,
            Clock clock) {
        this.ladders = ladders;
        this.calendar = calendar;
        this.matters = matters;
        this.addresses = addresses;
        this.directives = directives;
        this.clock = clock;
    }

    /** One matter of a letter. */
    record Line(Agency agency, String matter, LocalDate due, int daysLate, long reminders) {}

    /**
     * @param signer the directive's standing agency, and of its own work the Office
     * @param lines by agency in the order of lists, then the longest overdue first; not empty
     */
    record Draft(Directive directive, Agency signer, List<Line> lines) {
        public List<Agency> agencies() {
            return lines.stream().map(Line::agency).distinct().toList();
        }
    }

    private record Letter(UUID directive, String signer) {}

    /** Those whose letter this coordinator's agency writes, and for the Office all. */
    List<Draft> of(SignedIn person) {
        if (!person.is(Role.COORDINATOR)) throw ReminderRefused.unknown();
        LadderToday ladder = new LadderToday(ladders.inForce(LadderName.REMINDER), calendar, LocalDate.now(clock));
        AddressBook book = addresses.read();
        Map<Letter, List<Line>> lines = new LinkedHashMap<>();
        for (Matter matter : matters.upTo(ladder.today(), ladder)) {
            boolean toOthers = !matter.agency().equals(matter.overseer())
                    && !matter.agency().equals(Agencies.PROVINCE);
            boolean concerned = toOthers && person.coordinates(matter.overseer());
            if (!concerned || !atLetter(matter, ladder)) continue;
            lines.computeIfAbsent(new Letter(matter.directiveId(), matter.overseer()), id -> new ArrayList<>())
                    .add(line(matter, ladder, book));
        }
        Map<UUID, Directive> directive = directives.byId(
                lines.keySet().stream().map(Letter::directive).distinct().toList());
        return lines.entrySet().stream()
                .map(e -> new Draft(
                        directive.get(e.getKey().directive()),
                        book.agency(e.getKey().signer()),
                        sorted(e.getValue())))
                .sorted(comparing((Draft d) -> d.directive().issuedOn())
                        .thenComparing(d -> d.directive().key())
                        .thenComparing(d -> d.signer().code()))
                .toList();
    }

    /** @throws ReminderRefused when there is nothing to write about, or it is not his to write */
    Draft of(SignedIn person, UUID directive, String signer) {
        Optional<Draft> draft = of(person).stream()
                .filter(d -> d.directive().id().equals(directive))
                .filter(d -> d.signer().code().equals(signer))
                .findFirst();
        return draft.orElseThrow(ReminderRefused::noLetter);
    }

    private static boolean atLetter(Matter matter, LadderToday ladder) {
        return matter.kind().lasts(matter, ladder.today())
                && ladder.rungOf(matter)
                        .filter(r -> r.channel() == Channel.LETTER)
                        .isPresent();
    }

    private static Line line(Matter matter, LadderToday ladder, AddressBook book) {
        return new Line(
                book.agency(matter.agency()),
                matter.kind().listed(matter.title()),
                matter.due(),
                -ladder.daysLeft(matter.due()).orElse(0),
                matter.remindersSent());
    }

    private static List<Line> sorted(List<Line> lines) {
        return lines.stream()
                .sorted(comparingInt((Line l) -> l.agency().order())
                        .thenComparing(Line::due)
                        .thenComparing(Line::matter))
                .toList();
    }
}
