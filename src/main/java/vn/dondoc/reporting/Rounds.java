package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.DueDate;
import vn.dondoc.calendar.PeriodWindow;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.directive.ReportingRegime;

/** The rows of the rounds. */
@Repository
class Rounds {
    /** The regimes that replaced each other, among them the one of the parameter. */
    static final String SERIES =
            "select s.id from reporting_regime r" + " join reporting_regime s on s.series = r.series where r.id = ?";

    private final JdbcClient jdbc;

    Rounds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Round get(UUID id) {
        return find(id).orElseThrow(ReportRefused::roundUnknown);
    }

    Optional<Round> find(UUID id) {
        return jdbc.sql("select * from report_round where id = ?")
                .param(id)
                .query(Rounds::round)
                .optional();
    }

    Round lock(UUID id) {
        return jdbc.sql("select * from report_round where id = ? for update")
                .param(id)
                .query(Rounds::round)
                .optional()
                .orElseThrow(ReportRefused::roundUnknown);
    }

    /** Oldest first. */
    List<Round> ofDirective(UUID directiveId) {
        return jdbc.sql("select * from report_round where directive_id = ? order by due_on, data_from, id")
                .param(directiveId)
                .query(Rounds::round)
                .list();
    }

    /** Open or closed ones, the oldest first: what a morning has to look at. */
    List<Round> running() {
        return jdbc.sql("select * from report_round where state in ('OPEN', 'CLOSED') order by due_on, data_from, id")
                .query(Rounds::round)
                .list();
    }

    /** The periods that have their round, by regime. */
    Map<UUID, Set<String>> periodCodes(Collection<UUID> regimes) {
        Map<UUID, Set<String>> codes = new HashMap<>();
        jdbc.sql("select regime_id, period from report_round where regime_id = any(?)")
                .param(regimes.toArray(UUID[]::new))
                .query(rs -> {
                    codes.computeIfAbsent(rs.getObject(1, UUID.class), regime -> new HashSet<>())
                            .add(rs.getString(2));
                });
        return codes;
    }

    /** The round after this one of the same regime, or of the one that replaced it, is past due too. */
    boolean superseded(Round round) {
        return jdbc.sql("select exists (select 1 from report_round o where o.regime_id in (" + SERIES
                        + ") and o.data_to > ? and o.state in ('CLOSED', 'ENDED'))")
                .params(round.regimeId(), round.dataTo())
                .query(Boolean.class)
                .single();
    }

    /**
     * @param request what was asked for; null where nobody asked
     * @return whether the row is new; a regime has one round for a period
     */
    boolean insert(UUID id, ReportingRegime regime, PeriodWindow window, String request, Instant now) {
        return jdbc.sql("insert into report_round (id, directive_id, regime_id, period, data_from, data_to, due_on,"
                                + " due_explanation, opens_on, onward_due_on, onward_explanation, collects, request,"
                                + " state, opened_at)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN', ?)"
                                + " on conflict (regime_id, period) do nothing")
                        .params(
                                id,
                                regime.directiveId(),
                                regime.id(),
                                window.period().code())
                        .params(window.dataFrom(), window.dataTo())
                        .params(window.due().date(), window.due().explanation(), window.opensOn())
                        .params(window.onward().date(), window.onward().explanation())
                        .params(regime.rule().agenciesReport(), request, Sql.at(now))
                        .update()
                == 1;
    }

    /** Drafts still open that build on what agencies send for this round. */
    List<UUID> buildingOn(Round round) {
        return jdbc.sql("select id from report_round where directive_id = ? and not collects and state = 'CLOSED'"
                        + " and ? between data_from and data_to order by id")
                .params(round.directiveId(), round.dataTo())
                .query(UUID.class)
                .list();
    }

    void setInstance(UUID id, String instanceId) {
        jdbc.sql("update report_round set process_instance_id = ? where id = ?")
                .params(instanceId, id)
                .update();
    }

    void close(UUID id, Instant now) {
        jdbc.sql("update report_round set state = 'CLOSED', closed_at = ? where id = ?")
                .params(Sql.at(now), id)
                .update();
    }

    void end(UUID id, Round.State state, Instant now) {
        jdbc.sql("update report_round set state = ?, ended_at = ? where id = ?")
                .params(state.name(), Sql.at(now), id)
                .update();
    }

    private static DueDate onward(ResultSet rs) throws SQLException {
        LocalDate date = rs.getObject("onward_due_on", LocalDate.class);
        return date == null ? null : new DueDate(date, rs.getString("onward_explanation"));
    }

    private static Round round(ResultSet rs, int row) throws SQLException {
        return new Round(
                rs.getObject("id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getObject("regime_id", UUID.class),
                ReportingPeriod.parse(rs.getString("period")),
                rs.getObject("data_from", LocalDate.class),
                rs.getObject("data_to", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                rs.getString("due_explanation"),
                rs.getObject("opens_on", LocalDate.class),
                onward(rs),
                rs.getBoolean("collects"),
                rs.getString("request"),
                Round.State.valueOf(rs.getString("state")),
                rs.getTimestamp("opened_at").toInstant(),
                Sql.instant(rs, "closed_at"),
                rs.getString("process_instance_id"));
    }
}
