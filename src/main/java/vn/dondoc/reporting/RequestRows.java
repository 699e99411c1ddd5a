package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.Cadence;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.calendar.SetDays;
import vn.dondoc.directive.ReportingRegime;
import vn.dondoc.shared.VietnameseDates;

/** The rows of the reports asked for. */
@Repository
class RequestRows {
    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ReportRequest get(UUID regimeId, ReportingPeriod period) {
        return jdbc.sql("select * from report_request where regime_id = ? and period = ?")
                .params(regimeId, period.code())
                .query(RequestRows::request)
                .single();
    }

    /** Until the transaction ends nobody else asks under this regime, so that numbers follow each other. */
    void lock(UUID regimeId) {
        jdbc.sql("select id from reporting_regime where id = ? for update")
                .param(regimeId)
                .query(UUID.class)
                .single();
    }

    /** The year's next number; a regime that was changed goes on counting. */
    ReportingPeriod next(ReportingRegime regime, int year) {
        int asked = jdbc.sql("select count(*) from report_request q join reporting_regime r on r.id = q.regime_id"
                        + " where r.series = ? and q.period like ?")
                .params(regime.series(), year + "-R%")
                .query(Integer.class)
                .single();
        return new ReportingPeriod(Cadence.ON_REQUEST, year, asked + 1);
    }

    /** The period under which the same was asked for already. */
    Optional<ReportingPeriod> same(UUID regimeId, SetDays days, String content) {
        return jdbc.sql("select period from report_request where regime_id = ? and data_from = ? and data_to = ?"
                        + " and due_on is not distinct from ? and content = ?")
                .params(regimeId, days.dataFrom(), days.dataTo(), days.dueOn(), content)
                .query((rs, row) -> ReportingPeriod.parse(rs.getString(1)))
                .optional();
    }

    void insert(UUID regimeId, ReportRequest request, String by, Instant now) {
        SetDays days = request.days();
        jdbc.sql("insert into report_request (id, regime_id, period, data_from, data_to, due_on, content, basis,"
                        + " requested_by, requested_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), regimeId, request.period().code(), days.dataFrom(), days.dataTo())
                .params(days.dueOn(), request.content(), request.basis(), by, Sql.at(now))
                .update();
    }

    private static ReportRequest request(ResultSet rs, int row) throws SQLException {
        return new ReportRequest(
                ReportingPeriod.parse(rs.getString("period")),
                new SetDays(
                        rs.getObject("data_from", LocalDate.class),
                        rs.getObject("data_to", LocalDate.class),
                        rs.getObject("due_on", LocalDate.class)),
                VietnameseDates.dayOf(Sql.instant(rs, "requested_at")),
                rs.getString("content"),
                rs.getString("basis"));
    }
}
