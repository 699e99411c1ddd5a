package vn.dondoc.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.notification.MailState;

/**
 * What was sent to whom about what, and what became of it: the one query behind the register of a directive and the
 * history in a dossier.
 */
@Repository
class ProofQuery {
    private static final String WORK = """
            with work as (
                select a.id, 'ASSIGNMENT' kind, a.ordinal, a.title, a.process_instance_id instance
                from assignment a where a.directive_id = :directive
                union all
                select r.id, 'REPORT', 0, o.period, r.process_instance_id
                from report_round o join report r on r.round_id = o.id where o.directive_id = :directive
                union all
                select c.id, 'RECEIPT', 0, null, c.process_instance_id from receipt c where c.directive_id = :directive
                union all
                select q.id, 'REQUEST', a.ordinal, a.title, q.process_instance_id
                from deadline_request q join assignment a on a.id = q.assignment_id where q.directive_id = :directive
                union all
                select o.id, 'CONSOLIDATED', 0, o.period, o.process_instance_id
                from report_round o where o.directive_id = :directive)
            """;

    /** A task of the work is open in its own instance or, before it is received, in that of the receipt. */
    private static final String FROM = """
            from work s
            join mail_subject ms on ms.subject_id = s.id
            join mail m on m.id = ms.mail_id
            join agency g on g.code = ms.agency
            left join officer o on o.login = m.recipient
            left join lateral (select min(n.rung_label) rung from notice n
                               where n.subject_id = s.id and n.mail_id = m.id) n on true
            left join lateral (select min(t.opened_at) opened_at from task_opening t
                               where (t.process_instance_id = s.instance
                                      or t.process_instance_id in (select c.process_instance_id from receipt_line l
                                             join receipt c on c.id = l.receipt_id where l.assignment_id = s.id))
                                 and (t.login = m.recipient
                                      or m.recipient = ms.agency and t.agency = ms.agency)) w on true
            where (:agency::text is null or ms.agency = :agency) and (:subject::uuid is null or s.id = :subject)
            """;

    private final JdbcClient jdbc;

    ProofQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one directive; nulls filter nothing. @param agency whose recipients */
    record Scope(UUID directive, String agency, UUID subject, Outcome outcome) {
        private String condition() {
            return outcome == null ? "" : " and " + outcome.condition();
        }
    }

    /** @param rows of the scope: a mail about several pieces of work is a row of each; the others count mails */
    record Figures(int rows, int mails, int queued, int sent, int refused, int bounced, int opened) {}

    /** Newest mail first. */
    List<ProofRow> find(Scope scope, int limit, int offset) {
        return over(
                        scope,
                        "select s.*, g.name agency_name, coalesce(o.display_name, g.name) recipient_name, n.rung,"
                                + " m.subject, m.address, m.state, m.attempts, m.created_at, m.sent_at, m.smtp_answer,"
                                + " m.bounced_at, m.bounce_answer, w.opened_at ",
                        " order by m.created_at desc, g.list_order, s.ordinal, s.id, m.recipient limit :limit"
                                + " offset :offset")
                .param("limit", limit)
                .param("offset", offset)
                .query(ProofQuery::row)
                .list();
    }

    Figures figures(Scope scope) {
        return over(
                        scope,
                        "select count(*), count(distinct m.id), " + mails("m.state in ('WAITING', 'SENDING')") + ", "
                                + mails("m.state = 'SENT'") + ", " + mails("m.state = 'FAILED'") + ", "
                                + mails("m.state = 'BOUNCED'") + ", " + mails("w.opened_at is not null") + " ",
                        "")
                .query((rs, i) -> new Figures(
                        rs.getInt(1),
                        rs.getInt(2),
                        rs.getInt(3),
                        rs.getInt(4),
                        rs.getInt(5),
                        rs.getInt(6),
                        rs.getInt(7)))
                .single();
    }

    private static String mails(String condition) {
        return "count(distinct m.id) filter (where " + condition + ")";
    }

    /** The agencies that anything was sent to, code and name, in list order. */
    List<Map<String, Object>> agencies(UUID directive) {
        Scope all = new Scope(directive, null, null, null);
        return over(all, "select distinct g.code, g.name, g.list_order ", " order by g.list_order")
                .query()
                .listOfRows();
    }

    /** Whether an agency leads work of the directive, co-operates, reports on it or was ever written to about it. */
    boolean concerns(UUID directive, String agency) {
        return jdbc.sql(WORK + """
                        select exists (select 1 from work s join mail_subject ms on ms.subject_id = s.id
                                       where ms.agency = :agency)
                            or exists (select 1 from assignment a where a.directive_id = :directive and a.visible
                                       and (a.lead_agency = :agency or exists (select 1 from assignment_cooperator c
                                            where c.assignment_id = a.id and c.agency = :agency)))
                            or exists (select 1 from directive d join reporting_regime r on r.directive_id = d.id
                                       join reporting_regime_agency b on b.regime_id = r.id where d.id = :directive
                                       and d.state in ('ISSUED', 'CLOSING', 'CLOSED') and b.agency = :agency)""")
                .param("directive", directive)
                .param("agency", agency)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec over(Scope scope, String select, String order) {
        return jdbc.sql(WORK + select + FROM + scope.condition() + order)
                .param("directive", scope.directive())
                .param("agency", scope.agency())
                .param("subject", scope.subject());
    }

    private static ProofRow row(ResultSet rs, int i) throws SQLException {
        String rung = rs.getString("rung");
        return new ProofRow(
                rs.getObject("id", UUID.class),
                rs.getString("kind"),
                rs.getInt("ordinal"),
                rs.getString("title"),
                rs.getString("agency_name"),
                rs.getString("recipient_name"),
                rs.getString("address"),
                rung == null ? rs.getString("subject") : rung,
                MailState.valueOf(rs.getString("state")),
                rs.getInt("attempts"),
                instant(rs, "created_at"),
                instant(rs, "sent_at"),
                rs.getString("smtp_answer"),
                instant(rs, "bounced_at"),
                rs.getString("bounce_answer"),
                instant(rs, "opened_at"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
