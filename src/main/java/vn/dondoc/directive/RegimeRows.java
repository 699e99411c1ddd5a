package vn.dondoc.directive;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.DueRule;
import vn.dondoc.calendar.RollRule;

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
        return jdbc.sql(REGIMES + " where r.directive_id = ? order by r.cadence, r.id")
                .param(directiveId)
                .query(RegimeRows::regime)
                .list();
    }

    List<ReportingRegime> ofDirectivesIn(Directive.State state) {
        return jdbc.sql(REGIMES + " join directive d on d.id = r.directive_id where d.state = ?"
                        + " order by d.registered_at, d.id, r.cadence, r.id")
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
                Cadence.valueOf(rs.getString("cadence")),
                new DueRule(rs.getInt("before_day"), RollRule.valueOf(rs.getString("roll"))),
                rs.getInt("opens_working_days_before"),
                rs.getString("addressee"),
                List.of((String[]) agencies.getArray()));
    }
}
