package vn.dondoc.benchmark;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Open assignments that are all due on one day, a hundred in each directive, before officers of a thousand agencies. */
final class ManyDates {
    /** A Monday, and the working day after it. */
    static final String DAY = "2025-06-16";

    static final String NEXT_DAY = "2025-06-17";

    private static final int AGENCIES = 1_000;
    private static final int OF_A_DIRECTIVE = 100;

    private final JdbcTemplate jdbc;
    private final int dates;

    ManyDates(JdbcTemplate jdbc, int dates) {
        this.jdbc = jdbc;
        this.dates = dates;
    }

    int count() {
        return dates;
    }

    void load() {
        BulkLoad.run(jdbc, List.of(agencies(), directives(), assignments()));
    }

    /** All due on the day, nothing moved yet. */
    void reset() {
        jdbc.update("delete from due_date_change");
        jdbc.update("update assignment set due_on = named_on where due_on <> named_on");
        jdbc.execute("vacuum analyze assignment, due_date_change");
        jdbc.execute("checkpoint");
    }

    /** Each on the next day, with the old one, a reason and a person. */
    void requireMoved() {
        WrongResult.unlessSame(
                dates,
                jdbc.queryForObject(
                        "select count(*) from assignment a join due_date_change c on c.assignment_id = a.id"
                                + " where a.due_on = ?::date and c.new_due_on = a.due_on and c.old_due_on = ?::date"
                                + " and c.reason <> '' and c.changed_by <> '' and a.original_due_on = c.old_due_on",
                        Integer.class,
                        NEXT_DAY,
                        DAY),
                "dates moved with their history");
    }

    private static String agencies() {
        return "insert into agency (code, name, short_name, notation, kind, email, list_order, valid_from)"
                + " select 'cq-' || n, 'Cơ quan số ' || n, 'CQ ' || n, 'CQ' || n, 'DEPARTMENT',"
                + " 'cq-' || n || '@nghean.example', 1000 + n, date '2025-03-01' from generate_series(0, "
                + (AGENCIES - 1) + ") n";
    }

    private String directives() {
        return "insert into directive (id, number, type, subject, issuer, issued_on, arrived_on, standing_agency, state,"
                + " registered_by, registered_at) select md5('d' || n)::uuid, n || '/KH-UBND', 'Kế hoạch',"
                + " 'Kế hoạch phát triển công nghiệp số ' || n, 'UBND tỉnh Nghệ An', date '2025-03-03', date '2025-03-04',"
                + " 'so-cong-thuong', 'ISSUED', 'chuyenvien.sct', timestamptz '2025-03-04 08:00+07'"
                + " from generate_series(0, " + (dates / OF_A_DIRECTIVE) + ") n";
    }

    private String assignments() {
        return "insert into assignment (id, directive_id, ordinal, title, body, kind, product, lead_agency,"
                + " original_due_on, named_on, due_on, state, visible, created_at)"
                + " select md5('a' || n)::uuid, md5('d' || n / 100)::uuid, n % 100 + 1,"
                + " 'Rà soát, tháo gỡ khó khăn cho dự án công nghiệp số ' || n,"
                + " 'Nắm khó khăn của doanh nghiệp, nhà đầu tư, đề xuất UBND tỉnh phương án xử lý.', 'DATED',"
                + " 'Báo cáo', 'cq-' || n / 100 % " + AGENCIES + ", date '" + DAY + "', date '" + DAY + "', date '"
                + DAY
                + "', 'IN_PROGRESS', true, timestamptz '2025-03-04 08:00+07' from generate_series(0, " + (dates - 1)
                + ") n";
    }
}
