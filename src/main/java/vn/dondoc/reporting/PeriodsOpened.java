package vn.dondoc.reporting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.directive.OpenedPeriods;

/** Tells the directive what was opened under its regimes; what was asked for opens in a moment. */
@Repository
class PeriodsOpened implements OpenedPeriods {
    private final JdbcClient jdbc;

    PeriodsOpened(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<LocalDate> lastDataDay(UUID regimeId) {
        return jdbc.sql("select greatest((select max(data_to) from report_round where regime_id = :regime),"
                        + " (select max(data_to) from report_request where regime_id = :regime))")
                .param("regime", regimeId)
                .query((rs, row) -> Optional.ofNullable(rs.getObject(1, LocalDate.class)))
                .single();
    }
}
