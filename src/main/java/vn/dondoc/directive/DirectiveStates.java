package vn.dondoc.directive;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.directive.Directive.State;

/** Every change of a directive's state, each from the one state it may start from. The caller holds the row. */
@Repository
class DirectiveStates {
    private final JdbcClient jdbc;
    private final Clock clock;

    DirectiveStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void started(UUID id, String processInstanceId) {
        jdbc.sql("update directive set process_instance_id = ? where id = ?")
                .params(processInstanceId, id)
                .update();
    }

    void reviewed(UUID id, String login) {
        change(id, State.DRAFT, State.REVIEWED, "reviewed_by = :text", login);
    }

    void returned(UUID id, String reason) {
        change(id, State.REVIEWED, State.DRAFT, "reviewed_by = null, return_reason = :text", reason);
    }

    void released(UUID id, String login) {
        change(
                id,
                State.REVIEWED,
                State.RELEASED,
                "released_by = :text, released_at = :now, return_reason = null",
                login);
    }

    void issued(UUID id) {
        change(id, State.RELEASED, State.ISSUED, "issued_at = :now", null);
    }

    /** Counts as a version, so that two who change it know of each other. */
    void regimesChanged(UUID id, String login) {
        jdbc.sql("update directive set version = version + 1, saved_by = ?, saved_at = ? where id = ?")
                .params(login, Timestamp.from(clock.instant()), id)
                .update();
    }

    void closing(UUID id, String login, String basis) {
        change(id, State.ISSUED, State.CLOSING, "closed_by = :text", login);
        jdbc.sql("update directive set closing_basis = ? where id = ?")
                .params(basis, id)
                .update();
    }

    void closed(UUID id) {
        change(id, State.CLOSING, State.CLOSED, "closed_at = :now", null);
    }

    private void change(UUID id, State from, State to, String facts, String text) {
        int changed = jdbc.sql("update directive set state = :to, " + facts + " where id = :id and state = :from")
                .param("id", id)
                .param("from", from.name())
                .param("to", to.name())
                .param("text", text)
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (changed != 1) throw new IllegalStateException("Directive " + id + " is not " + from);
    }
}
