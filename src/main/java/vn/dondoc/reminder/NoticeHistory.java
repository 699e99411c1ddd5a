package vn.dondoc.reminder;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.agency.Role;
import vn.dondoc.notification.MailState;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** Who was reminded of what, and what became of the mail. */
@Repository
class NoticeHistory implements Reminders {
    static final int PAGE = 50;

    private static final String FROM = " from notice n"
            + " join directive d on d.id = n.directive_id left join agency g on g.code = n.agency"
            + " left join ladder_version v on v.id = n.ladder_version_id"
            + " left join officer o on o.login = n.recipient left join agency b on b.code = n.recipient"
            + " left join mail m on m.id = n.mail_id";

    /** The Office sees all; a standing agency what it coordinates. */
    private static final String SEEN = " where (? or d.standing_agency = ?) and (?::date is null or n.decided_on = ?)"
            + " and (?::uuid is null or n.subject_id = ?)";

    /** Mails about one matter to one agency. */
    private static final int LONG_ENOUGH = 200;

    private final JdbcClient jdbc;
    private final ProofQuery proof;
    private final Map<String, MatterKind> kinds;

    NoticeHistory(JdbcClient jdbc, ProofQuery proof, List<MatterKind> kinds) {
        this.jdbc = jdbc;
        this.proof = proof;
        this.kinds = kinds.stream().collect(toMap(MatterKind::code, k -> k));
    }

    /** Nulls filter nothing; page 0 is the first. */
    record Filter(LocalDate day, UUID subject, int page) {}

    /** @param path of the matter; null when it has no page of its own
     * @param version number of the ladder that caused it; null before there were versions
     * @param mail null for a skipped rung */
    record Row(
            LocalDate day,
            String path,
            String matter,
            String agency,
            String directive,
            LocalDate due,
            String rung,
            String version,
            String recipient,
            MailState mail) {

        public String mailLabel() {
            return mail == null ? "Không gửi (đã qua nấc này)" : mail.label();
        }
    }

    List<Row> find(Filter filter, SignedIn person) {
        return jdbc.sql("select n.*, coalesce(g.name, n.agency) agency_name, coalesce(d.number, d.type) directive,"
                        + " v.number version_number, coalesce(o.display_name, b.name, n.recipient) recipient_name, m.state"
                        + FROM
                        + SEEN + " order by n.decided_on desc, g.list_order, n.subject_id, n.rung, n.recipient"
                        + " limit ? offset ?")
                .params(conditions(filter, person))
                .params(PAGE, filter.page() * PAGE)
                .query(this::row)
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

    private Row row(ResultSet rs, int i) throws SQLException {
        String state = rs.getString("state");
        MatterKind kind = kinds.get(rs.getString("subject_kind"));
        return new Row(
                rs.getObject("decided_on", LocalDate.class),
                kind.page(rs.getObject("subject_id", UUID.class)),
                kind.listed(rs.getString("title")),
                rs.getString("agency_name"),
                rs.getString("directive"),
                rs.getObject("due_on", LocalDate.class),
                rs.getString("rung_label"),
                rs.getString("version_number"),
                rs.getString("recipient_name"),
                state == null ? null : MailState.valueOf(state));
    }
}
