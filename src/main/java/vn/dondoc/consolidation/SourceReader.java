package vn.dondoc.consolidation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.reminder.Reminders;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Reporting.Kind;
import vn.dondoc.reporting.Round;

/** Reads the sources of a build: one query for each kind of thing, none for each line. */
@Component
class SourceReader {
    private final Occasions occasions;
    private final Reporting reporting;
    private final Assignments assignments;
    private final Agencies agencies;
    private final Reminders reminders;
    private final ParagraphStore paragraphs;

    SourceReader(
            Occasions occasions,
            Reporting reporting,
            Assignments assignments,
            Agencies agencies,
            Reminders reminders,
            ParagraphStore paragraphs) {
        this.occasions = occasions;
        this.reporting = reporting;
        this.assignments = assignments;
        this.agencies = agencies;
        this.reminders = reminders;
        this.paragraphs = paragraphs;
    }

    Sources read(UUID roundId, Instant asOf) {
        Occasion occasion = occasions.of(roundId);
        UUID directive = occasion.directive().id();
        var byCode = agencies.all().stream().collect(Collectors.toMap(Agency::code, Function.identity()));
        var all = assignments.ofDirective(directive);
        var standing = reporting.standing(roundId, asOf);
        return new Sources(
                occasion,
                all,
                assignments.cooperators(directive),
                Sources.joined(reporting.acceptedLines(roundId), all, byCode),
                standing,
                byCode,
                remindersOf(standing, occasion.round()),
                raisedBefore(occasion.round()));
    }

    /** Asked for the late and the missing only: they are few, and only they are listed with it. */
    private Map<UUID, Integer> remindersOf(Reporting.Standing standing, Round round) {
        Map<UUID, Integer> sent = new HashMap<>();
        for (var agency : standing.agencies())
            if (agency.late() || agency.kind() == Kind.MISSING)
                sent.put(agency.reportId(), reminders.sentFor(agency.reportId(), agency.agency(), round.dueOn()));
        return sent;
    }

    private List<Sources.Raised> raisedBefore(Round round) {
        List<Round> earlier = new ArrayList<>(reporting.roundsOf(round.directiveId()));
        earlier.removeIf(r -> !r.dataTo().isBefore(round.dataTo()));
        earlier.sort(Comparator.comparing(Round::dataTo));
        return paragraphs.firstRaised(earlier);
    }
}
