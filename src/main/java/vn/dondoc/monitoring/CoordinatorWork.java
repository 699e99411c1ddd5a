package vn.dondoc.monitoring;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.monitoring.Overview.Chip;
import vn.dondoc.monitoring.Overview.Line;
import vn.dondoc.monitoring.Overview.RoundRow;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.reporting.Round;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** What a standing agency or the Office watches over; counted by the queries of boards and mails. */
@Component
class CoordinatorWork {
    private static final Chip HANDED_IN = new Chip("Báo chậm, chờ xác nhận", "red");

    private final Directives directives;
    private final Assignments assignments;
    private final Reporting reporting;
    private final Agencies agencies;
    private final DueChips chips;
    private final JdbcClient jdbc;
    private final Clock clock;

    CoordinatorWork(
            Directives directives,
            Assignments assignments,
            Reporting reporting,
            Agencies agencies,
            DueChips chips,
            JdbcClient jdbc,
            Clock clock) {
        this.directives = directives;
        this.assignments = assignments;
        this.reporting = reporting;
        this.agencies = agencies;
        this.chips = chips;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Rounds that still take reports, of the directives he coordinates; the nearest due date first. */
    List<RoundRow> rounds(SignedIn person) {
        return directives.live().stream()
                .filter(d -> person.coordinates(d.standingAgency()))
                .flatMap(d -> reporting.roundsOf(d.id()).stream()
                        .filter(r -> r.state() == Round.State.OPEN || r.state() == Round.State.CLOSED)
                        .map(r -> row(d, r)))
                .toList();
    }

    private RoundRow row(Directive directive, Round round) {
        Reporting.Standing standing = reporting.standing(round.id(), clock.instant());
        return new RoundRow(
                round.id(),
                directive.label() + ", " + round.period().shortLabel(),
                VietnameseDates.day(round.nextDueOn()),
                standing.expected(),
                standing.sent(),
                standing.late(),
                standing.count(Reporting.Kind.MISSING),
                standing.count(Reporting.Kind.UNCHECKED));
    }

    /** Of the directives he coordinates; for a leader of all. */
    List<Line> lateAssignments(SignedIn person) {
        Set<UUID> watched = watched(person);
        return assignments.late(chips.today()).stream()
                .filter(a -> watched.contains(a.directiveId()))
                .map(this::line)
                .toList();
    }

    /** Results that wait to be confirmed. */
    List<Line> toConfirm(SignedIn person) {
        Set<UUID> watched = watched(person);
        if (watched.isEmpty()) return List.of();
        return jdbc.sql(
                        "select id, title, lead_agency, reported_on from assignment where state = 'AWAITING_CONFIRMATION'"
                                + " and directive_id in (:directives) order by reported_on, id")
                .param("directives", watched)
                .query((rs, i) -> new Line(
                        agencies.get(rs.getString("lead_agency")).name() + ": " + rs.getString("title"),
                        "/viec/" + rs.getString("id"),
                        "báo hoàn thành ngày "
                                + VietnameseDates.day(rs.getObject("reported_on", java.time.LocalDate.class)),
                        null))
                .list();
    }

    private Set<UUID> watched(SignedIn person) {
        return directives.live().stream()
                .filter(d -> person.isLeader() || person.coordinates(d.standingAgency()))
                .map(Directive::id)
                .collect(Collectors.toSet());
    }

    private Line line(Assignment a) {
        String text = agencies.get(a.leadAgency()).name() + ": " + a.title();
        String label = directives.get(a.directiveId()).label();
        boolean handedIn = a.state() == Assignment.State.AWAITING_CONFIRMATION;
        return new Line(text, "/viec/" + a.id(), label, handedIn ? HANDED_IN : chips.of(a.dueOn()));
    }
}
