package vn.dondoc.benchmark;

import java.util.List;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Live directives with a monthly regime, before the 17th, that binds 250 agencies each; every agency leads one assignment of
 * each and has one officer.
 */
final class ManyAgencies {
    static final int AGENCIES = 250;

    private final JdbcTemplate jdbc;
    private final RuntimeService runtime;

    ManyAgencies(ApplicationContext application) {
        jdbc = application.getBean(JdbcTemplate.class);
        runtime = application.getBean(RuntimeService.class);
        BulkLoad.run(
                jdbc,
                List.of(
                        "insert into agency (code, name, short_name, notation, kind, email, contact_login, list_order,"
                                + " valid_from)"
                                + " select 'cq-' || n, 'Cơ quan số ' || n, 'CQ ' || n, 'CQ' || n, 'DEPARTMENT',"
                                + " 'cq-' || n || '@nghean.example', 'cv-' || n, 1000 + n, date '2025-03-01' from "
                                + agencies(),
                        "insert into officer (login, display_name, agency, email) select 'cv-' || n,"
                                + " 'Chuyên viên số ' || n, 'cq-' || n, 'cv-' || n || '@nghean.example' from "
                                + agencies(),
                        "insert into officer_role (login, role) select 'cv-' || n, 'OFFICER' from " + agencies()));
    }

    /** Ends what was live before and begins anew, so that a month has this many reports to open. */
    void live(int reports) {
        jdbc.update("update report_round set state = 'ENDED' where state in ('OPEN', 'CLOSED')");
        jdbc.update("update directive set state = 'CLOSED' where state = 'ISSUED'");
        int directives = reports / AGENCIES;
        IntStream.range(0, directives).forEach(n -> directive(reports + "/" + n));
        BulkLoad.run(jdbc, List.of(regimes(), bound(), assignments()));
    }

    private void directive(String number) {
        String instance = runtime.createProcessInstanceByKey("directive")
                .startBeforeActivity("gateway_followUp")
                .setVariable("directiveId", id(number))
                .execute()
                .getId();
        jdbc.update(
                "insert into directive (id, number, type, subject, issuer, issued_on, arrived_on, standing_agency, state,"
                        + " registered_by, registered_at, issued_at, process_instance_id) values (?::uuid, ?, 'Kế hoạch',"
                        + " 'phát triển công nghiệp', 'UBND tỉnh Nghệ An', '2025-03-17', '2025-03-18', 'so-cong-thuong',"
                        + " 'ISSUED', 'chuyenvien.sct', '2025-03-18 08:00+07', '2025-03-18 09:00+07', ?)",
                id(number),
                number,
                instance);
    }

    private static String id(String number) {
        return java.util
                .UUID
                .nameUUIDFromBytes(number.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString();
    }

    private static String regimes() {
        return "insert into reporting_regime (id, directive_id, series, cadence, due_kind, due_number, roll,"
                + " opens_working_days_before, addressee) select d.id, d.id, d.id, 'MONTH', 'BEFORE_DAY', 17, 'NEXT', 10,"
                + " 'UBND tỉnh' from directive d where d.state = 'ISSUED'";
    }

    private static String bound() {
        return "insert into reporting_regime_agency (regime_id, agency) select d.id, 'cq-' || n from directive d, "
                + agencies() + " where d.state = 'ISSUED'";
    }

    private static String assignments() {
        return "insert into assignment (id, directive_id, ordinal, title, body, kind, lead_agency, officer_login, state,"
                + " visible, created_at) select md5(d.id || '#' || n)::uuid, d.id, n + 1,"
                + " 'Rà soát, tháo gỡ khó khăn cho dự án số ' || n, 'Nắm khó khăn, đề xuất phương án xử lý.',"
                + " 'STANDING', 'cq-' || n, 'cv-' || n, 'IN_PROGRESS', true, timestamptz '2025-03-18 09:00+07'"
                + " from directive d, " + agencies() + " where d.state = 'ISSUED'";
    }

    private static String agencies() {
        return "generate_series(0, " + (AGENCIES - 1) + ") n";
    }
}
