package vn.dondoc.benchmark;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A province's assignments as rows: one in a hundred is due in three working days, each of those in a directive of its
 * own and before an officer of his own; three in ten are done, the others are due later.
 */
final class ManyItems {
    static final String MORNING = "2025-04-11";
    static final String DUE = "2025-04-16";

    private static final int AGENCIES = 1_000;
    private static final int ITEMS_OF_A_DIRECTIVE = 100;
    /** Notices and mails of earlier mornings. */
    private static final int PAST = 20_000;

    private final JdbcTemplate jdbc;
    private final int items;

    ManyItems(JdbcTemplate jdbc, int items) {
        this.jdbc = jdbc;
        this.items = items;
    }

    int due() {
        return items / ITEMS_OF_A_DIRECTIVE;
    }

    void load() {
        BulkLoad.run(
                jdbc,
                List.of(agencies(), officers(), roles(), directives(), assignments(), pastMails(), pastNotices()));
    }

    /** As it was before the morning. */
    void forgetTheMorning() {
        jdbc.update("delete from notice where decided_on = ?::date", MORNING);
        jdbc.update("delete from mail where day = ?::date", MORNING);
        jdbc.execute("vacuum analyze notice, mail");
    }

    private static String agencies() {
        return "insert into agency (code, name, short_name, notation, kind, email, list_order, valid_from)"
                + " select 'cq-' || n, 'Cơ quan số ' || n, 'CQ ' || n, 'CQ' || n, 'DEPARTMENT',"
                + " 'cq-' || n || '@nghean.example', 1000 + n, date '2025-03-01' from generate_series(0, "
                + (AGENCIES - 1) + ") n";
    }

    private String officers() {
        return "insert into officer (login, display_name, agency, email) select 'cv-' || n, 'Chuyên viên số ' || n,"
                + " 'cq-' || n % " + AGENCIES + ", 'cv-' || n || '@nghean.example' from generate_series(0, "
                + (due() - 1) + ") n";
    }

    private static String roles() {
        return "insert into officer_role (login, role) select login, 'OFFICER' from officer where login like 'cv-%'";
    }

    private String directives() {
        return "insert into directive (id, number, type, subject, issuer, issued_on, arrived_on, standing_agency, state,"
                + " registered_by, registered_at) select md5('d' || n)::uuid, n || '/KH-UBND', 'Kế hoạch',"
                + " 'Kế hoạch phát triển công nghiệp số ' || n, 'UBND tỉnh Nghệ An', date '2025-03-03', date '2025-03-04',"
                + " 'so-cong-thuong', 'ISSUED', 'chuyenvien.sct', timestamptz '2025-03-04 08:00+07'"
                + " from generate_series(0, " + (due() - 1) + ") n";
    }

    private String assignments() {
        return "insert into assignment (id, directive_id, ordinal, title, body, kind, product, lead_agency, officer_login,"
                + " original_due_on, due_on, state, visible, created_at)"
                + " select md5('a' || n)::uuid, md5('d' || n / 100)::uuid, n % 100 + 1,"
                + " 'Rà soát, tháo gỡ khó khăn cho dự án công nghiệp số ' || n,"
                + " 'Nắm khó khăn của doanh nghiệp, nhà đầu tư, đề xuất UBND tỉnh phương án xử lý.', 'DATED',"
                + " 'Báo cáo', 'cq-' || n / 100 % " + AGENCIES + ", 'cv-' || n / 100, due, due,"
                + " case when n % 10 in (1, 2, 3) then 'DONE' else 'IN_PROGRESS' end, true,"
                + " timestamptz '2025-03-04 08:00+07' from generate_series(0, " + (items - 1) + ") n,"
                + " lateral (select case when n % 100 = 0 then date '" + DUE
                + "' else date '2025-06-02' + n % 500 end due) d";
    }

    private static String pastMails() {
        return "insert into mail (id, dedupe_key, kind, recipient, address, subject, body_html, body_text, day, created_at,"
                + " state, next_try_at, sent_at) select md5('m' || n)::uuid, 'past/' || n, 'DIGEST', 'cv-' || n % 100,"
                + " 'cv@nghean.example', 'Thư cũ số ' || n, repeat(md5(n::text), 40), repeat(md5(n::text), 20),"
                + " date '2025-04-10', at, 'SENT', at, at from generate_series(1, " + PAST + ") n,"
                + " (select timestamptz '2025-04-10 07:30+07' at) t";
    }

    private static String pastNotices() {
        return "insert into notice (id, subject_kind, subject_id, agency, recipient, due_on, rung, rung_label, decided_on, ladder_version,"
                + " mail_id) select md5('n' || n)::uuid, 'ASSIGNMENT', md5('past' || n)::uuid, 'so-xay-dung', 'cv-' || n % 100,"
                + " date '2025-04-15', 'DUE_IN_3', 'Còn 3 ngày làm việc', date '2025-04-10', '1', md5('m' || n)::uuid"
                + " from generate_series(1, " + PAST + ") n";
    }
}
