package vn.dondoc.reminder;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.agency.Role;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.notification.MailState;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** Who was reminded of what, and what became of the mail. */
@Repository
class NoticeHistory implements Reminders {
    static final int PAGE = 50;

    private static final String FROM = " from notice n"
            + " left join assignment a on n.subject_kind = 'ASSIGNMENT' and a.id = n.subject_id"
            + " left join report r on n.subject_kind = 'REPORT' and r.id = n.subject_id"
            + " left join report_round t on t.id = r.round_id"
            + " join directive d on d.id = coalesce(a.directive_id, t.directive_id)"
            + " join agency g on g.code = coalesce(a.lead_agency, r.agency)"
            + " left join officer o on o.login = n.recipient left join agency b on b.code = n.recipient"
            + " left join mail m on m.id = n.mail_id";

    /** The Office sees all; a standing agency what it coordinates. */
    private static final String SEEN = " where (? or d.standing_agency = ?) and (?::date is null or n.decided_on = ?)"
            + " and (?::uuid is null or n.subject_id = ?)";

    /** Mails about one matter to one agency. */
    private static final int LONG_ENOUGH = 200;

    private final JdbcClient jdbc;
    private final ProofQuery proof;

    NoticeHistory(JdbcClient jdbc, ProofQuery proof) {
        this.jdbc = jdbc;
        this.proof = proof;
    }

    /** Nulls filter nothing; page 0 is the first. */
    record Filter(LocalDate day, UUID subject, int page) {}

    /** @param mail null for a skipped rung */
    record Row(
            LocalDate day,
            UUID subject,
            SubjectKind kind,
            String title,
            String agency,
            String directive,
            LocalDate due,
            Rung rung,
            String recipient,
            MailState mail) {

        /** As lists name the matter. */
        public String matter() {
            return kind == SubjectKind.REPORT
                    ? "Báo cáo " + ReportingPeriod.parse(title).shortLabel()
                    : title;
        }

        public String rungLabel() {
            return rung.label();
        }

        public String mailLabel() {
            return mail == null ? "Không gửi (đã qua nấc này)" : mail.label();
        }
    }

    List<Row> find(Filter filter, SignedIn person) {
        return jdbc.sql("select n.*, coalesce(a.title, t.period) title, g.name agency_name, coalesce(d.number, d.type)"
                        + " directive, coalesce(o.display_name, b.name, n.recipient) recipient_name, m.state" + FROM
                        + SEEN + " order by n.decided_on desc, g.list_order, n.subject_id, n.rung, n.recipient"
                        + " limit ? offset ?")
                .params(conditions(filter, person))
                .params(PAGE, filter.page() * PAGE)
                .query(NoticeHistory::row)
                .list();
    }

    int count(Filter filter, SignedIn person) {
        return jdbc.sql("select count(*)" + FROM + SEEN)
                .params(conditions(filter, person))
                .query(Integer.class)
                .single();
    }

    @Override
    public int sentFor(UUID subjectId, String agency, LocalDate dueOn) {
        return jdbc.sql("select count(distinct rung) from notice where subject_id = ? and agency = ? and due_on = ?"
                        + " and not skipped")
                .params(subjectId, agency, dueOn)
                .query(Integer.class)
                .single();
    }

    @Override
    public List<SentMail> sentTo(UUID directiveId, UUID subjectId, String agency) {
        var scope = new ProofQuery.Scope(directiveId, agency, subjectId, null);
        return proof.find(scope, LONG_ENOUGH, 0).stream()
                .map(row -> new SentMail(
                        VietnameseDates.dayOf(row.queuedAt()), row.what(), row.recipient(), ProofWords.outcome(row)))
                .toList();
    }

    private static Object[] conditions(Filter filter, SignedIn person) {
        if (!person.is(Role.COORDINATOR)) throw ReminderRefused.unknown();
        return new Object[] {
            person.isOffice(), person.agency(), filter.day(), filter.day(), filter.subject(), filter.subject()
        };
    }

    private static Row row(ResultSet rs, int i) throws SQLException {
        String state = rs.getString("state");
        return new Row(
                rs.getObject("decided_on", LocalDate.class),
                rs.getObject("subject_id", UUID.class),
                SubjectKind.valueOf(rs.getString("subject_kind")),
                rs.getString("title"),
                rs.getString("agency_name"),
                rs.getString("directive"),
                rs.getObject("due_on", LocalDate.class),
                Rung.valueOf(rs.getString("rung")),
                rs.getString("recipient_name"),
                state == null ? null : MailState.valueOf(state));
    }
}
