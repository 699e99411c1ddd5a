package vn.dondoc.reminder;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.shared.VietnameseDates;

/** Directives, rounds, reports and assignments as rows: what the sweep reads, without the packages that write it. */
final class PlanInRows {
    private static final Timestamp LONG_AGO = instant("2025-03-27T08:00");

    private final JdbcClient jdbc;

    PlanInRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID directive(String number, String standingAgency) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into directive (id, number, type, subject, issuer, issued_on, arrived_on, standing_agency,"
                        + " state, registered_by, registered_at, process_instance_id)"
                        + " values (?, ?, 'Kế hoạch', 'Chỉ đạo, thúc đẩy tăng trưởng ngành công nghiệp', 'UBND tỉnh',"
                        + " '2025-03-27', '2025-03-27', ?, 'ISSUED', 'chuyenvien.vp', ?, 'none')")
                .params(id, number, standingAgency, LONG_AGO)
                .update();
        return id;
    }

    /** Kỳ tháng 4/2025: data to 14/4, due on {@code due}. */
    UUID round(UUID directive, String due) {
        UUID regime = UUID.randomUUID();
        jdbc.sql("insert into reporting_regime (id, directive_id, series, cadence, due_kind, due_number, roll,"
                        + " opens_working_days_before, addressee)"
                        + " values (?, ?, ?, 'MONTH', 'BEFORE_DAY', 17, 'NEXT', 10, 'UBND tỉnh')")
                .params(regime, directive, regime)
                .update();
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into report_round (id, directive_id, regime_id, period, data_from, data_to, due_on,"
                        + " due_explanation, state, opened_at) values (?, ?, ?, '2025-M04', '2025-03-27', '2025-04-14',"
                        + " ?, '', 'OPEN', ?)")
                .params(id, directive, regime, LocalDate.parse(due), LONG_AGO)
                .update();
        return id;
    }

    UUID report(UUID round, String agency) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into report (id, round_id, agency, state) values (?, ?, ?, 'WRITING')")
                .params(id, round, agency)
                .update();
        return id;
    }

    void line(UUID report, UUID assignment, String result) {
        jdbc.sql("insert into report_line (id, report_id, assignment_id, ordinal, result)"
                        + " values (?, ?, ?, (select count(*) from report_line), ?)")
                .params(UUID.randomUUID(), report, assignment, result)
                .update();
    }

    void sent(UUID report, String at) {
        jdbc.sql("update report set state = 'CHECKING', sent_at = ? where id = ?")
                .params(instant(at), report)
                .update();
    }

    void state(String table, UUID id, String state) {
        jdbc.sql("update " + table + " set state = ? where id = ?")
                .params(state, id)
                .update();
    }

    UUID assignment(UUID directive, int ordinal, String agency, String due) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into assignment (id, directive_id, ordinal, title, body, kind, lead_agency, original_due_on,"
                        + " due_on, state, visible, created_at)"
                        + " values (?, ?, ?, ?, '', ?, ?, ?, ?, 'IN_PROGRESS', true, ?)")
                .params(id, directive, ordinal, "Rà soát quy hoạch " + ordinal, due == null ? "STANDING" : "DATED")
                .params(agency, due == null ? null : LocalDate.parse(due), due == null ? null : LocalDate.parse(due))
                .params(LONG_AGO)
                .update();
        return id;
    }

    void moveDue(UUID assignment, String due) {
        jdbc.sql("update assignment set due_on = ? where id = ?")
                .params(LocalDate.parse(due), assignment)
                .update();
    }

    static Timestamp instant(String local) {
        return Timestamp.from(
                LocalDateTime.parse(local).atZone(VietnameseDates.ZONE).toInstant());
    }
}
