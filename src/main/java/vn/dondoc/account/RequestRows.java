package vn.dondoc.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of table {@code account_request}. */
@Repository
class RequestRows {
    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Request(
            UUID id,
            String agency,
            String displayName,
            String position,
            String email,
            String phone,
            Instant requestedAt,
            boolean pending) {}

    /** Requests of an agency are counted and added one after the other. */
    void holdFor(String agency) {
        jdbc.sql("select code from agency where code = ? for no key update")
                .param(agency)
                .query(String.class)
                .single();
    }

    int since(String agency, Instant moment) {
        return jdbc.sql("select count(*) from account_request where agency = ? and requested_at > ?")
                .params(agency, Timestamp.from(moment))
                .query(Integer.class)
                .single();
    }

    void insert(UUID id, String agency, AskForm form, Instant at) {
        jdbc.sql("insert into account_request (id, agency, display_name, position, email, phone, requested_at, state)"
                        + " values (?, ?, ?, ?, ?, ?, ?, 'PENDING')")
                .params(id, agency, form.displayName(), form.position(), form.email(), form.phone(), Timestamp.from(at))
                .update();
    }

    /** Oldest first. */
    List<Request> pending() {
        return jdbc.sql("select * from account_request where state = 'PENDING' order by requested_at, id")
                .query(RequestRows::request)
                .list();
    }

    /** Of that person, whatever the case of his address. */
    List<Request> pending(String agency, String email) {
        return jdbc.sql(
                        "select * from account_request where state = 'PENDING' and agency = ? and lower(email) = lower(?)"
                                + " for update")
                .params(agency, email)
                .query(RequestRows::request)
                .list();
    }

    Optional<Request> lock(UUID id) {
        return jdbc.sql("select * from account_request where id = ? for update")
                .param(id)
                .query(RequestRows::request)
                .optional();
    }

    /** @param state GRANTED or REFUSED; {@code reason} null for a granted one */
    void decided(UUID id, String state, String by, Instant at, String reason) {
        jdbc.sql("update account_request set state = ?, decided_by = ?, decided_at = ?, reason = ? where id = ?")
                .params(state, by, Timestamp.from(at), reason, id)
                .update();
    }

    private static Request request(ResultSet rs, int row) throws SQLException {
        return new Request(
                rs.getObject("id", UUID.class),
                rs.getString("agency"),
                rs.getString("display_name"),
                rs.getString("position"),
                rs.getString("email"),
                rs.getString("phone"),
                rs.getTimestamp("requested_at").toInstant(),
                rs.getString("state").equals("PENDING"));
    }
}
