package vn.dondoc.benchmark;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The yardstick of P3: the database alone decides and writes, the letters being copies of one of ours. */
final class SqlSweep implements Contestant {
    private static final String SQL = """
            with due as (
                select a.id, a.directive_id, a.lead_agency, a.due_on, a.ordinal, a.title, d.number, o.login, o.display_name, o.email
                from assignment a join directive d on d.id = a.directive_id join officer o on o.login = a.officer_login
                where a.due_on = ?::date and a.visible and a.state in ('ISSUED', 'IN_PROGRESS', 'REDO')
                    and not exists (select 1 from notice n where n.subject_id = a.id and n.recipient = o.login
                        and n.due_on = a.due_on and n.rung = 'DUE_IN_3')),
            letters as (
                insert into mail (id, dedupe_key, kind, recipient, address, subject, body_html, body_text, day,
                    created_at, state, next_try_at)
                select gen_random_uuid(), 'digest/' || email || '/' || day, 'DIGEST', login, email,
                    format('[%s#%s] Còn 3 ngày làm việc đến hạn hoàn thành: %s', number, ordinal, title),
                    replace(?, 'Chuyên viên số 0', display_name), replace(?, 'Chuyên viên số 0', display_name), day,
                    now(), 'WAITING', now()
                from due, (select ?::date as day) morning
                returning id, recipient, day)
            insert into notice (id, subject_kind, subject_id, directive_id, agency, title, recipient, due_on, rung, rung_label,
                channel, decided_on, ladder_version_id, mail_id)
            select gen_random_uuid(), 'ASSIGNMENT', due.id, due.directive_id, due.lead_agency, due.title, due.login,
                due.due_on, 'DUE_IN_3', 'Còn 3 ngày làm việc', 'MAIL', letters.day,
                (select id from ladder_version where ladder = 'REMINDER' and number = 1), letters.id
            from due join letters on letters.recipient = due.login""";

    /** A due assignment, the one notice to its officer and the mail that tells him. */
    private static final String TOLD = """
            select count(*) from assignment a join officer o on o.login = a.officer_login
            join directive d on d.id = a.directive_id
            join notice n on n.subject_id = a.id and n.recipient = o.login and n.due_on = a.due_on
                and n.rung = 'DUE_IN_3' and not n.skipped and n.decided_on = ?::date
            join mail m on m.id = n.mail_id and m.address = o.email and m.state = 'WAITING'
                and m.subject like '[' || d.number || '#' || a.ordinal || '] Còn 3 ngày làm việc%'
                and m.body_text like '%Kính gửi: ' || o.display_name || '%'
            where a.due_on = ?::date""";

    private final JdbcTemplate jdbc;
    private final ManyItems items;
    private final Map<String, Object> letter;

    /** Ours have written their letters once. */
    SqlSweep(JdbcTemplate jdbc, ManyItems items) {
        this.jdbc = jdbc;
        this.items = items;
        letter = jdbc.queryForMap(
                "select body_html, body_text from mail where recipient = 'cv-0' and day = ?::date", ManyItems.MORNING);
    }

    static void requireEachTold(JdbcTemplate jdbc, int due) {
        String morning = ManyItems.MORNING;
        jdbc.execute("analyze notice, mail"); // or the planner of this check takes the morning for one without rows
        WrongResult.unlessSame(
                due, jdbc.queryForObject(TOLD, Integer.class, morning, ManyItems.DUE), "officers told of what is due");
        for (String rows : new String[] {"notice where decided_on", "mail where day"})
            WrongResult.unlessSame(
                    due,
                    jdbc.queryForObject("select count(*) from " + rows + " = ?::date", Integer.class, morning),
                    rows);
    }

    @Override
    public String name() {
        return "sql";
    }

    @Override
    public void prepare() {
        items.forgetTheMorning();
    }

    @Override
    public void run() {
        jdbc.update(SQL, ManyItems.DUE, letter.get("body_html"), letter.get("body_text"), ManyItems.MORNING);
    }

    @Override
    public void check() {
        requireEachTold(jdbc, items.due());
    }
}
