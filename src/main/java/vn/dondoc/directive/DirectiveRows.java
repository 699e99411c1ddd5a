package vn.dondoc.directive;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.shared.Priority;

/** Reads rows of table {@code directive}. */
@Repository
class DirectiveRows {
    private final JdbcClient jdbc;

    DirectiveRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Directive> find(UUID id) {
        return jdbc.sql("select * from directive where id = ?")
                .param(id)
                .query(DIRECTIVE)
                .optional();
    }

    Directive get(UUID id) {
        return find(id).orElseThrow(DirectiveRefused::unknown);
    }

    /** The row, held until the transaction ends: before any change of it and before any call of the engine about it. */
    Directive lock(UUID id) {
        return jdbc.sql("select * from directive where id = ? for update")
                .param(id)
                .query(DIRECTIVE)
                .optional()
                .orElseThrow(DirectiveRefused::unknown);
    }

    /** As it is until the transaction ends, and nobody else adds work to it or asks whether its last work has ended. */
    Directive lockForWork(UUID id) {
        return jdbc.sql("select * from directive where id = ? for no key update")
                .param(id)
                .query(DIRECTIVE)
                .optional()
                .orElseThrow(DirectiveRefused::unknown);
    }

    /** As it is until the transaction ends; others may hold it too, nobody changes it. */
    void hold(UUID id) {
        jdbc.sql("select id from directive where id = ? for share")
                .param(id)
                .query(UUID.class)
                .single();
    }

    Trace trace(UUID id) {
        return jdbc.sql("select * from directive where id = ?")
                .param(id)
                .query(DirectiveRows::trace)
                .optional()
                .orElseThrow(DirectiveRefused::unknown);
    }

    List<Directive> all(Collection<UUID> ids) {
        return jdbc.sql("select * from directive where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(DIRECTIVE)
                .list();
    }

    List<Directive> all() {
        return jdbc.sql("select * from directive order by registered_at, id")
                .query(DIRECTIVE)
                .list();
    }

    List<Directive> inState(Directive.State state) {
        return jdbc.sql("select * from directive where state = ? order by registered_at, id")
                .param(state.name())
                .query(DIRECTIVE)
                .list();
    }

    /** Another directive of the same number, issuer and date of issue, whatever the case and the diacritics. */
    Optional<Directive> registeredAs(DraftValues draft, UUID except) {
        if (draft.number() == null || draft.issuer() == null || draft.issuedOn() == null) return Optional.empty();
        return jdbc
                .sql("select * from directive where issued_on = ? order by registered_at")
                .param(draft.issuedOn())
                .query(DIRECTIVE)
                .list()
                .stream()
                .filter(other -> !other.id().equals(except) && other.number() != null)
                .filter(other -> same(other.number(), draft.number()) && same(other.issuer(), draft.issuer()))
                .findFirst();
    }

    private static boolean same(String one, String other) {
        return TypedText.plain(one).equals(TypedText.plain(other));
    }

    static final RowMapper<Directive> DIRECTIVE = (rs, row) -> new Directive(
            rs.getObject("id", UUID.class),
            rs.getString("number"),
            rs.getString("type"),
            rs.getString("subject"),
            rs.getString("issuer"),
            rs.getObject("issued_on", LocalDate.class),
            rs.getObject("arrived_on", LocalDate.class),
            rs.getString("standing_agency"),
            rs.getString("field"),
            rs.getString("working_group"),
            rs.getString("deputy_login"),
            Directive.State.valueOf(rs.getString("state")),
            RollRule.valueOf(rs.getString("roll")),
            rs.getString("registered_by"),
            rs.getString("process_instance_id"),
            Priority.valueOf(rs.getString("priority")));

    private static Trace trace(ResultSet rs, int row) throws SQLException {
        return new Trace(
                rs.getInt("version"),
                rs.getString("saved_by"),
                instant(rs, "saved_at"),
                instant(rs, "registered_at"),
                rs.getString("reviewed_by"),
                rs.getString("released_by"),
                instant(rs, "released_at"),
                rs.getString("return_reason"),
                instant(rs, "issued_at"),
                instant(rs, "closed_at"),
                rs.getString("closed_by"),
                rs.getString("closing_basis"),
                rs.getBoolean("duplicate_confirmed"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
