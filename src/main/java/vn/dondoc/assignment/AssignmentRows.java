package vn.dondoc.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads and locks assignments. Each transition writes its own columns. */
@Repository
class AssignmentRows {
    /** {@link Assignment.State#open()} for queries. */
    static final String OPEN = "('ISSUED', 'RETURNED', 'IN_PROGRESS', 'REDO')";

    /** {@link Assignment.State#running()} for queries. */
    static final String RUNNING = "('ISSUED', 'RETURNED', 'IN_PROGRESS', 'SUSPENDED', 'AWAITING_CONFIRMATION', 'REDO')";

    private final JdbcClient jdbc;

    AssignmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Assignment get(UUID id) {
        return find(id, "").orElseThrow(AssignmentRefused::unknown);
    }

    /** The row as it stands, and nobody else moves it before we commit. To be called before the engine is touched. */
    Assignment lock(UUID id) {
        return find(id, " for no key update").orElseThrow(AssignmentRefused::unknown);
    }

    /**
     * Before an assignment ends: "was that the last one?" must not be asked by two who each still see the other's. Taken
     * first of all locks.
     */
    void lockDirectiveOf(UUID id) {
        jdbc.sql("select id from directive where id = ? for no key update")
                .param(get(id).directiveId())
                .query(UUID.class)
                .single();
    }

    List<Assignment> all(Collection<UUID> ids) {
        return jdbc.sql("select * from assignment where id = any(?)")
                .param(ids.toArray(UUID[]::new))
                .query(AssignmentRows::assignment)
                .list();
    }

    List<Assignment> ofDirective(UUID directiveId) {
        return jdbc.sql("select * from assignment where directive_id = ? order by ordinal")
                .param(directiveId)
                .query(AssignmentRows::assignment)
                .list();
    }

    /** All that have not ended, locked, in one order for everybody. */
    List<Assignment> lockRunning(UUID directiveId) {
        return jdbc.sql("select * from assignment where directive_id = ? and state in " + RUNNING
                        + " order by ordinal for no key update")
                .param(directiveId)
                .query(AssignmentRows::assignment)
                .list();
    }

    boolean anyRunning(UUID directiveId) {
        return jdbc.sql("select exists (select 1 from assignment where directive_id = ? and state in " + RUNNING + ")")
                .param(directiveId)
                .query(Boolean.class)
                .single();
    }

    List<Assignment> reportable(UUID directiveId, Collection<String> agencies) {
        return jdbc.sql("select * from assignment where directive_id = ? and lead_agency = any(?) and visible"
                        + " and state not in ('WITHDRAWN', 'ENDED') order by ordinal")
                .params(directiveId, agencies.toArray(String[]::new))
                .query(AssignmentRows::assignment)
                .list();
    }

    List<Assignment> overdue(LocalDate today) {
        return jdbc.sql("select * from assignment where due_on < ? and visible and state in " + OPEN
                        + " order by due_on, directive_id, ordinal")
                .param(today)
                .query(AssignmentRows::assignment)
                .list();
    }

    List<Assignment> late(LocalDate today) {
        return jdbc.sql("select a.* from assignment a where a.due_on < :today and a.visible and " + OfficialStatus.SQL
                        + " = 'OPEN_LATE' order by a.due_on, a.directive_id, a.ordinal")
                .param("today", today)
                .query(AssignmentRows::assignment)
                .list();
    }

    private Optional<Assignment> find(UUID id, String lock) {
        return jdbc.sql("select * from assignment where id = ?" + lock)
                .param(id)
                .query(AssignmentRows::assignment)
                .optional();
    }

    static Assignment assignment(ResultSet rs, int row) throws SQLException {
        return new Assignment(
                rs.getObject("id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getInt("ordinal"),
                rs.getString("section"),
                rs.getString("title"),
                rs.getString("body"),
                rs.getString("kind").equals("STANDING"),
                rs.getString("product"),
                rs.getString("lead_agency"),
                rs.getString("officer_login"),
                rs.getObject("original_due_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                Assignment.State.valueOf(rs.getString("state")),
                rs.getObject("reported_on", LocalDate.class),
                rs.getBoolean("overdue_shown"),
                rs.getObject("review_on", LocalDate.class),
                rs.getString("process_instance_id"));
    }
}
