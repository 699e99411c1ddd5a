package vn.dondoc.amendment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.amendment.Amendment.State;
import vn.dondoc.intake.ReadAmendment;

/** Amendments and every change of their state, each from the one state it may start from. */
@Repository
class AmendmentTable {
    private final JdbcClient jdbc;
    private final Clock clock;

    AmendmentTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void insert(UUID id, UUID directive, UUID draft, ReadAmendment.Kind kind, String citation, String login) {
        jdbc.sql("insert into amendment (id, directive_id, draft_id, kind, citation, state, made_by, made_at)"
                        + " values (?, ?, ?, ?, ?, 'DRAFT', ?, ?)")
                .params(id, directive, draft, kind.name(), citation, login, now())
                .update();
    }

    Optional<Amendment> find(UUID id) {
        return jdbc.sql("select * from amendment where id = ?")
                .param(id)
                .query(AmendmentTable::read)
                .optional();
    }

    Amendment get(UUID id) {
        return find(id).orElseThrow(AmendmentRefused::unknown);
    }

    /** The row, locked until the transaction ends. */
    Amendment lock(UUID id) {
        return jdbc.sql("select * from amendment where id = ? for no key update")
                .param(id)
                .query(AmendmentTable::read)
                .optional()
                .orElseThrow(AmendmentRefused::unknown);
    }

    List<Amendment> ofDraft(UUID draft) {
        return jdbc.sql("select * from amendment where draft_id = ? order by made_at, id")
                .param(draft)
                .query(AmendmentTable::read)
                .list();
    }

    List<Amendment> ofDirective(UUID directive) {
        return jdbc.sql("select * from amendment where directive_id = ? order by made_at, id")
                .param(directive)
                .query(AmendmentTable::read)
                .list();
    }

    void proposed(UUID id, String login) {
        change(
                id,
                State.DRAFT,
                State.PROPOSED,
                "proposed_by = :login, proposed_at = :now, return_reason = null",
                login,
                null);
    }

    void started(UUID id, String processInstanceId) {
        jdbc.sql("update amendment set process_instance_id = ? where id = ?")
                .params(processInstanceId, id)
                .update();
    }

    void returned(UUID id, String reason, String login) {
        change(id, State.PROPOSED, State.DRAFT, "returned_by = :login, return_reason = :text", login, reason);
    }

    void released(UUID id, String login) {
        change(id, State.PROPOSED, State.RELEASED, "released_by = :login, released_at = :now", login, null);
    }

    void applied(UUID id) {
        change(id, State.RELEASED, State.APPLIED, "applied_at = :now", null, null);
    }

    void delete(UUID id) {
        jdbc.sql("delete from amendment where id = ?").param(id).update();
    }

    private void change(UUID id, State from, State to, String facts, String login, String text) {
        int changed = jdbc.sql("update amendment set state = :to, " + facts + " where id = :id and state = :from")
                .param("id", id)
                .param("from", from.name())
                .param("to", to.name())
                .param("login", login)
                .param("text", text)
                .param("now", now())
                .update();
        if (changed != 1) throw new IllegalStateException("Amendment " + id + " is not " + from);
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Amendment read(ResultSet rs, int row) throws SQLException {
        return new Amendment(
                rs.getObject("id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getObject("draft_id", UUID.class),
                ReadAmendment.Kind.valueOf(rs.getString("kind")),
                rs.getString("citation"),
                State.valueOf(rs.getString("state")),
                deed(rs, "made"),
                deed(rs, "proposed"),
                rs.getString("returned_by"),
                rs.getString("return_reason"),
                deed(rs, "released"),
                instant(rs, "applied_at"),
                rs.getString("process_instance_id"));
    }

    private static Amendment.Deed deed(ResultSet rs, String what) throws SQLException {
        return new Amendment.Deed(rs.getString(what + "_by"), instant(rs, what + "_at"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
