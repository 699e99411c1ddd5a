package vn.dondoc.reporting;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;
import vn.dondoc.reporting.Reporting.Standing;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** The rounds a person may see: those he watches over, and those in which his agency owes a report. */
@Component
class RoundList {
    static final int PAGE = 30;

    private final JdbcClient jdbc;
    private final Rounds rounds;
    private final Reports reports;
    private final Directives directives;
    private final StandingQuery standings;
    private final ReportStatuses statuses;
    private final Clock clock;

    RoundList(
            JdbcClient jdbc,
            Rounds rounds,
            Reports reports,
            Directives directives,
            StandingQuery standings,
            ReportStatuses statuses,
            Clock clock) {
        this.jdbc = jdbc;
        this.rounds = rounds;
        this.reports = reports;
        this.directives = directives;
        this.standings = standings;
        this.statuses = statuses;
        this.clock = clock;
    }

    /**
     * @param boardPath null when the person may not see the board
     * @param ownPath the report of his own agency; null when it owes none
     */
    record Entry(
            String directive,
            String period,
            String due,
            String state,
            String boardPath,
            Standing standing,
            String ownPath,
            ReportStatuses.Status ownStatus) {}

    /** Newest due date first; one more than a page when there is another page. */
    @Transactional(readOnly = true)
    public List<Entry> page(SignedIn person, int page) {
        List<Round> found = visible(person, page).stream().map(rounds::get).toList();
        Map<UUID, Standing> standing =
                standings.of(found.stream().map(Round::id).toList(), clock.instant());
        Map<UUID, Report> own = reports.ofAgency(person.agency(), standing.keySet()).stream()
                .collect(Collectors.toMap(Report::roundId, Function.identity()));
        return found.stream()
                .map(r -> entry(person, r, standing.get(r.id()), own.get(r.id())))
                .toList();
    }

    private List<UUID> visible(SignedIn person, int page) {
        return jdbc.sql("select o.id from report_round o join directive d on d.id = o.directive_id"
                        + " where :all or :watches and d.standing_agency = :agency or exists"
                        + " (select 1 from report r where r.round_id = o.id and r.agency = :agency)"
                        + " order by o.due_on desc, o.data_from desc, o.id limit :limit offset :offset")
                .param("all", person.isOffice() || person.isLeader())
                .param("watches", Oversight.has(person, person.agency()))
                .param("agency", person.agency())
                .param("limit", PAGE + 1)
                .param("offset", Math.max(0, page - 1L) * PAGE)
                .query(UUID.class)
                .list();
    }

    private Entry entry(SignedIn person, Round round, Standing standing, Report own) {
        Directive directive = directives.get(round.directiveId());
        boolean watches = Oversight.has(person, directive.standingAgency());
        return new Entry(
                directive.label(),
                round.period().shortLabel(),
                VietnameseDates.endOf(round.nextDueOn()),
                round.stateLabel(),
                watches ? "/ky-bao-cao/" + round.id() : null,
                watches ? standing : null,
                own == null ? null : "/bao-cao/" + own.id(),
                own == null ? null : statuses.of(own, round));
    }
}
