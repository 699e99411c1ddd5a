package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reporting.Reporting.AgencyStanding;
import vn.dondoc.reporting.Reporting.Kind;
import vn.dondoc.reporting.Reporting.Standing;
import vn.dondoc.shared.VietnameseDates;

/** Who has sent, is late or missing: the one query behind every number, on pages, in mails and in the report. */
@Repository
class StandingQuery {
    /**
     * Each owed report is exactly one of the four. A report that went back to its agency is RETURNED until it comes again,
     * whatever happens to it there; one that its agency took back itself was sent and nobody has checked it; one that was
     * cancelled is not owed.
     */
    private static final String QUERY = """
            select r.id, r.round_id, o.directive_id, r.agency, r.late_reason, o.due_on,
                   case when r.sent_at <= :asOf then r.sent_at end as sent_at,
                   case when r.sent_at is null or r.sent_at > :asOf then 'MISSING'
                        when r.accepted_at <= :asOf then 'ACCEPTED'
                        when r.state in ('CHECKING', 'ACCEPTED') or r.taken_back_at <= :asOf then 'UNCHECKED'
                        else 'RETURNED' end as kind
            from report r
            join report_round o on o.id = r.round_id
            join agency a on a.code = r.agency
            where r.round_id in (:rounds) and r.state <> 'CANCELLED'
            order by a.list_order, a.code
            """;

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final LateCooperation cooperation;

    StandingQuery(JdbcClient jdbc, WorkingCalendar calendar, LateCooperation cooperation) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.cooperation = cooperation;
    }

    Standing of(UUID roundId, Instant asOf) {
        return of(List.of(roundId), asOf).get(roundId);
    }

    /** One entry for each round asked for. */
    Map<UUID, Standing> of(Collection<UUID> rounds, Instant asOf) {
        Map<UUID, Standing> found = new LinkedHashMap<>();
        for (UUID round : rounds) found.put(round, new Standing(round, asOf, List.of()));
        if (rounds.isEmpty()) return found;
        Map<UUID, List<AgencyStanding>> agencies = new LinkedHashMap<>();
        List<LateCooperation.Late> late = cooperation.of(directivesOf(rounds), asOf);
        jdbc.sql(QUERY).param("rounds", rounds).param("asOf", Sql.at(asOf)).query((ResultSet rs) -> {
            agencies.computeIfAbsent(rs.getObject("round_id", UUID.class), r -> new ArrayList<>())
                    .add(agency(rs, VietnameseDates.dayOf(asOf), late));
        });
        agencies.forEach((round, list) -> found.put(round, new Standing(round, asOf, List.copyOf(list))));
        return found;
    }

    private List<UUID> directivesOf(Collection<UUID> rounds) {
        return jdbc.sql("select distinct directive_id from report_round where id in (:rounds)")
                .param("rounds", rounds)
                .query(UUID.class)
                .list();
    }

    private AgencyStanding agency(ResultSet rs, LocalDate asOf, List<LateCooperation.Late> late) throws SQLException {
        UUID directive = rs.getObject("directive_id", UUID.class);
        String agency = rs.getString("agency");
        Instant sentAt = Sql.instant(rs, "sent_at");
        LocalDate due = rs.getObject("due_on", LocalDate.class);
        LocalDate reached = sentAt == null ? asOf : VietnameseDates.dayOf(sentAt);
        boolean past = reached.isAfter(due);
        return new AgencyStanding(
                rs.getObject("id", UUID.class),
                agency,
                Kind.valueOf(rs.getString("kind")),
                sentAt,
                past && sentAt != null,
                past ? calendar.between(due, reached) : 0,
                rs.getString("late_reason"),
                late.stream()
                        .filter(l ->
                                l.directiveId().equals(directive) && l.lead().equals(agency))
                        .toList());
    }
}
