package vn.dondoc.assignment;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When the clocks of assignments stood still. */
@Repository
class SuspensionRows {
    private final JdbcClient jdbc;

    SuspensionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param before state to go back to */
    record Open(UUID id, LocalDate from, Assignment.State before) {}

    /**
     * @param from first day that stood still
     * @param resumedOn first day that counts again; null while it stands still
     * @param workingDays null as long, and where it ended with the work
     */
    record Suspension(
            LocalDate from,
            String reason,
            String by,
            LocalDate resumedOn,
            Integer workingDays,
            String resumeReason,
            String resumedBy) {}

    Optional<Open> open(UUID assignmentId) {
        return jdbc.sql("select id, suspended_on, state_before from suspension"
                        + " where assignment_id = ? and resumed_on is null")
                .param(assignmentId)
                .query((rs, i) -> new Open(
                        rs.getObject(1, UUID.class),
                        rs.getObject(2, LocalDate.class),
                        Assignment.State.valueOf(rs.getString(3))))
                .optional();
    }

    Optional<LocalDate> since(UUID assignmentId) {
        return open(assignmentId).map(Open::from);
    }

    /** Oldest first. */
    List<Suspension> of(UUID assignmentId) {
        return jdbc.sql("select * from suspension where assignment_id = ? order by suspended_at")
                .param(assignmentId)
                .query((rs, i) -> new Suspension(
                        rs.getObject("suspended_on", LocalDate.class),
                        rs.getString("reason"),
                        rs.getString("suspended_by"),
                        rs.getObject("resumed_on", LocalDate.class),
                        rs.getObject("working_days", Integer.class),
                        rs.getString("resume_reason"),
                        rs.getString("resumed_by")))
                .list();
    }

    void begin(Assignment a, LocalDate from, String reason, String by, Timestamp at) {
        jdbc.sql("insert into suspension (id, assignment_id, state_before, suspended_on, reason, suspended_by,"
                        + " suspended_at) values (?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), a.id(), a.state().name(), from, reason, by, at)
                .update();
    }

    void end(UUID id, LocalDate on, int workingDays, String reason, String by, Timestamp at) {
        jdbc.sql("update suspension set resumed_on = ?, working_days = ?, resume_reason = ?, resumed_by = ?,"
                        + " resumed_at = ? where id = ?")
                .params(on, workingDays, reason, by, at, id)
                .update();
    }

    /** The work ended while it stood still: no date is left to move. */
    void over(UUID assignmentId, LocalDate on, String by, Timestamp at) {
        jdbc.sql("update suspension set resumed_on = ?, resumed_by = ?, resumed_at = ?"
                        + " where assignment_id = ? and resumed_on is null")
                .params(on, by, at, assignmentId)
                .update();
    }
}
