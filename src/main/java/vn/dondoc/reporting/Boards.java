package vn.dondoc.reporting;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.notification.BouncedAddresses;
import vn.dondoc.reporting.Reporting.AgencyStanding;
import vn.dondoc.reporting.Reporting.Kind;
import vn.dondoc.reporting.Reporting.Standing;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** Puts the coordinator's board together from one {@link Standing}. */
@Component
class Boards {
    private final Rounds rounds;
    private final Reports reports;
    private final Directives directives;
    private final Agencies agencies;
    private final StandingQuery standings;
    private final ReportStatuses statuses;
    private final BouncedAddresses bounced;
    private final Clock clock;

    Boards(
            Rounds rounds,
            Reports reports,
            Directives directives,
            Agencies agencies,
            StandingQuery standings,
            ReportStatuses statuses,
            BouncedAddresses bounced,
            Clock clock) {
        this.rounds = rounds;
        this.reports = reports;
        this.directives = directives;
        this.agencies = agencies;
        this.standings = standings;
        this.statuses = statuses;
        this.bounced = bounced;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public BoardView of(SignedIn person, UUID roundId, BoardView.Filter filter) {
        Round round = rounds.get(roundId);
        Directive directive = directives.get(round.directiveId());
        if (!Oversight.has(person, directive.standingAgency())) throw ReportRefused.roundUnknown();
        Instant now = clock.instant();
        Standing standing = standings.of(roundId, now);
        Map<String, Agency> named =
                agencies.all().stream().collect(Collectors.toMap(Agency::code, Function.identity()));
        boolean coordinates = person.coordinates(directive.standingAgency());
        return new BoardView(
                roundId,
                directive.id(),
                directive.label(),
                directive.subject(),
                round.period().shortLabel(),
                PeriodWords.span(round),
                round.collects() ? VietnameseDates.endOf(round.dueOn()) : null,
                round.dueExplanation(),
                round.onward() == null
                        ? null
                        : VietnameseDates.endOf(round.onward().date()),
                round.onward() == null ? null : round.onward().explanation(),
                round.request(),
                round.stateLabel(),
                VietnameseDates.moment(now),
                figures(standing),
                filter,
                rows(round, directive, standing, filter, named, coordinates),
                MissingText.of(round, directive, standing, named),
                coordinates);
    }

    private static BoardView.Figures figures(Standing s) {
        return new BoardView.Figures(
                s.expected(),
                s.sent() - s.late(),
                s.late(),
                s.count(Kind.ACCEPTED),
                s.count(Kind.UNCHECKED),
                s.count(Kind.RETURNED),
                s.count(Kind.MISSING),
                s.waiting());
    }

    private List<BoardView.Row> rows(
            Round round,
            Directive directive,
            Standing standing,
            BoardView.Filter filter,
            Map<String, Agency> named,
            boolean coordinates) {
        Map<UUID, Report> byId =
                reports.ofRound(round.id()).stream().collect(Collectors.toMap(Report::id, Function.identity()));
        Map<String, List<String>> unreached = bounced.inUse().stream()
                .collect(Collectors.groupingBy(
                        BouncedAddresses.Address::agency,
                        Collectors.mapping(BouncedAddresses.Address::address, Collectors.toList())));
        return standing.agencies().stream()
                .filter(filter::takes)
                .map(s -> row(
                        round,
                        directive,
                        s,
                        byId.get(s.reportId()),
                        named.get(s.agency()),
                        unreached.getOrDefault(s.agency(), List.of()),
                        coordinates))
                .toList();
    }

    private BoardView.Row row(
            Round round,
            Directive directive,
            AgencyStanding s,
            Report report,
            Agency agency,
            List<String> unreached,
            boolean coordinates) {
        ReportStatuses.Status status = statuses.of(report, round);
        boolean own = agency.code().equals(directive.standingAgency());
        boolean waits = coordinates && round.takesReports() && report.state().inPreparation();
        boolean late = s.late() || s.kind() == Kind.MISSING && s.workingDaysLate() > 0;
        return new BoardView.Row(
                s.reportId(),
                agency.name(),
                agency.phone(),
                agencies.nameOf(agency.contact()),
                s.kind(),
                status.label(),
                status.colour(),
                VietnameseDates.moment(s.sentAt()),
                s.workingDaysLate(),
                s.lateReason(),
                report.enteredSource(),
                s.waitsFor().stream().map(this::waitsFor).toList(),
                unreached,
                coordinates && report.state() == Report.State.CHECKING && !own,
                waits,
                waits,
                coordinates && late);
    }

    private String waitsFor(LateCooperation.Late late) {
        return agencies.get(late.agency()).name() + " (hạn trả lời " + VietnameseDates.day(late.answerBy()) + ")";
    }
}
