package vn.dondoc.directive;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DataRule;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.ReportingRule;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.calendar.SetDays;

/** Reads the reporting regimes of a directive. */
@Repository
class RegimeRows {
    private static final String REGIMES = "select r.*, array(select b.agency from reporting_regime_agency b"
            + " join agency a on a.code = b.agency where b.regime_id = r.id order by a.list_order, a.code) agencies"
            + " from reporting_regime r";

    private final JdbcClient jdbc;

    RegimeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ReportingRegime> of(UUID directiveId) {
        return jdbc.sql(REGIMES + " where r.directive_id = ? order by r.ordinal, r.starts_on nulls first, r.id")
                .param(directiveId)
                .query(RegimeRows::regime)
                .list();
    }

    List<ReportingRegime> ofDirectivesIn(Directive.State state) {
        return jdbc.sql(REGIMES + " join directive d on d.id = r.directive_id where d.state = ?"
                        + " order by d.registered_at, d.id, r.ordinal, r.starts_on nulls first, r.id")
                .param(state.name())
                .query(RegimeRows::regime)
                .list();
    }

    /** The collectives a regime names, by code. */
    List<String> collectives(UUID regimeId) {
        return jdbc.sql("select group_code from reporting_regime_collective where regime_id = ? order by group_code")
                .param(regimeId)
                .query(String.class)
                .list();
    }

    private static ReportingRegime regime(ResultSet rs, int row) throws SQLException {
        Array agencies = rs.getArray("agencies");
        return new ReportingRegime(
                rs.getObject("id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getObject("series", UUID.class),
                new ReportingRule(
                        Cadence.valueOf(rs.getString("cadence")),
                        new DataRule(rs.getInt("data_last_day")),
                        rs.getString("due_kind") == null ? null : rule(rs, "due_", "roll"),
                        rule(rs, "onward_", "onward_roll"),
                        rs.getInt("opens_working_days_before")),
                once(rs),
                new ReportingRegime.InForce(day(rs, "starts_on"), day(rs, "ends_on")),
                new ReportingRegime.Route(
                        rs.getString("sends_to"), rs.getString("sends_via"), rs.getString("sends_copies")),
                new ReportingRegime.Route(
                        rs.getString("addressee"), rs.getString("onward_via"), rs.getString("onward_copies")),
                rs.getString("quote"),
                List.of((String[]) agencies.getArray()));
    }

    private static DueRule rule(ResultSet rs, String prefix, String roll) throws SQLException {
        return new DueRule(
                DueRule.Kind.valueOf(rs.getString(prefix + "kind")),
                rs.getInt(prefix + "number"),
                rs.getInt(prefix + "months_later"),
                RollRule.valueOf(rs.getString(roll)),
                rs.getBoolean(prefix + "stated"));
    }

    private static SetDays once(ResultSet rs) throws SQLException {
        LocalDate from = day(rs, "once_from");
        return from == null ? null : new SetDays(from, day(rs, "once_to"), day(rs, "once_due_on"));
    }

    private static LocalDate day(ResultSet rs, String column) throws SQLException {
        return rs.getObject(column, LocalDate.class);
    }
}
