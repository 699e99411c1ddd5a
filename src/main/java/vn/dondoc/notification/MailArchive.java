package vn.dondoc.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every mail that was ever written down, for those who answer for the post. */
@Repository
class MailArchive {
    static final int PAGE = 50;

    /** A null in the filter filters nothing. */
    private static final String WHERE = " where (?::text is null or m.state = ?) and (?::date is null or m.day = ?)"
            + " and (?::text is null or m.recipient ilike ? or m.address ilike ? or o.display_name ilike ?"
            + " or g.name ilike ?)";

    private static final String FROM =
            " from mail m left join officer o on o.login = m.recipient left join agency g on g.code = m.recipient";

    private final JdbcClient jdbc;

    MailArchive(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param recipient part of the recipient's name, login, agency code or address
     * @param page 0 is the first
     */
    record Filter(MailState state, String recipient, LocalDate day, int page) {
        Object[] conditions() {
            String name = state == null ? null : state.name();
            String part = recipient == null || recipient.isBlank() ? null : "%" + escaped(recipient.strip()) + "%";
            return new Object[] {name, name, day, day, part, part, part, part, part};
        }

        private static String escaped(String text) {
            return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        }
    }

    record Row(
            UUID id,
            String kind,
            String recipient,
            String recipientName,
            String address,
            String subject,
            MailState state,
            int attempts,
            Instant createdAt,
            Instant nextTryAt,
            Instant sentAt,
            String answer,
            Instant bouncedAt,
            String bounceAnswer) {

        /** Nothing more happens to it by itself. */
        public boolean lost() {
            return state == MailState.FAILED || state == MailState.BOUNCED;
        }
    }

    List<Row> find(Filter filter) {
        return jdbc.sql("select m.*, coalesce(o.display_name, g.name, m.recipient) recipient_name" + FROM + WHERE
                        + " order by m.created_at desc, m.id limit ? offset ?")
                .params(filter.conditions())
                .params(PAGE, filter.page() * PAGE)
                .query(MailArchive::row)
                .list();
    }

    int count(Filter filter) {
        return jdbc.sql("select count(*)" + FROM + WHERE)
                .params(filter.conditions())
                .query(Integer.class)
                .single();
    }

    List<UUID> failed(Filter filter) {
        return jdbc.sql("select m.id" + FROM + WHERE
                        + " and m.state in ('FAILED', 'BOUNCED') order by m.created_at, m.id")
                .params(filter.conditions())
                .query(UUID.class)
                .list();
    }

    Row get(UUID id) {
        return jdbc.sql("select m.*, coalesce(o.display_name, g.name, m.recipient) recipient_name" + FROM
                        + " where m.id = ?")
                .param(id)
                .query(MailArchive::row)
                .optional()
                .orElseThrow(MailRefused::unknown);
    }

    String text(UUID id) {
        return jdbc.sql("select body_text from mail where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    private static Row row(ResultSet rs, int i) throws SQLException {
        return new Row(
                rs.getObject("id", UUID.class),
                rs.getString("kind"),
                rs.getString("recipient"),
                rs.getString("recipient_name"),
                rs.getString("address"),
                rs.getString("subject"),
                MailState.valueOf(rs.getString("state")),
                rs.getInt("attempts"),
                instant(rs.getTimestamp("created_at")),
                instant(rs.getTimestamp("next_try_at")),
                instant(rs.getTimestamp("sent_at")),
                rs.getString("smtp_answer"),
                instant(rs.getTimestamp("bounced_at")),
                rs.getString("bounce_answer"));
    }

    private static Instant instant(Timestamp value) {
        return value == null ? null : value.toInstant();
    }
}
