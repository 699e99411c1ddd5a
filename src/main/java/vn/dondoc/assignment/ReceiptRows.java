package vn.dondoc.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Receipts and their lines. Lock order everywhere: directive, receipt, assignment. */
@Repository
class ReceiptRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReceiptRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param within working days to answer, the day of delivery not counted; its due date follows from them */
    void insert(Receipt receipt, int within, List<UUID> assignments) {
        jdbc.sql("insert into receipt (id, directive_id, agency, due_on, answer_within, delivered_at, note)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(receipt.id(), receipt.directiveId(), receipt.agency(), receipt.dueOn(), within)
                .params(now(), receipt.note())
                .update();
        jdbc.sql(
                        "insert into receipt_line (receipt_id, assignment_id) select ?, u.id::uuid from unnest(?::text[]) u (id)")
                .param(receipt.id())
                .param(assignments.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    void started(UUID id, String instance) {
        jdbc.sql("update receipt set process_instance_id = ? where id = ?")
                .params(instance, id)
                .update();
    }

    Receipt get(UUID id) {
        return find("id = ?", id).stream().findFirst().orElseThrow(AssignmentRefused::unknown);
    }

    Receipt lock(UUID id) {
        return find("id = ? for no key update", id).stream().findFirst().orElseThrow(AssignmentRefused::unknown);
    }

    /** Open and due before that day, locked; those an officer is answering this very moment are left to him. */
    List<Receipt> lockDueBefore(LocalDate day) {
        return find("completed_at is null and due_on < ? order by due_on for no key update skip locked", day);
    }

    List<Receipt> lockOpenOf(UUID directiveId, String agency) {
        return find("completed_at is null and directive_id = ? and agency = ? for no key update", directiveId, agency);
    }

    List<Receipt> lockOpenOf(UUID directiveId) {
        return find("completed_at is null and directive_id = ? order by id for no key update", directiveId);
    }

    /** The open receipt that holds the assignment's unanswered line. */
    Optional<Receipt> lockOpenWith(UUID assignmentId) {
        return find(
                        "completed_at is null and id in (select receipt_id from receipt_line where assignment_id = ?"
                                + " and outcome is null) for no key update",
                        assignmentId)
                .stream()
                .findFirst();
    }

    List<Receipt.Line> unanswered(UUID receiptId) {
        return jdbc.sql(
                        "select a.id, a.ordinal, a.title from receipt_line l join assignment a on a.id = l.assignment_id"
                                + " where l.receipt_id = ? and l.outcome is null order by a.ordinal")
                .param(receiptId)
                .query((rs, i) -> new Receipt.Line(rs.getObject(1, UUID.class), rs.getInt(2), rs.getString(3)))
                .list();
    }

    List<Assignment> unansweredAssignments(UUID receiptId) {
        return jdbc.sql("select a.* from receipt_line l join assignment a on a.id = l.assignment_id"
                        + " where l.receipt_id = ? and l.outcome is null order by a.ordinal")
                .param(receiptId)
                .query(AssignmentRows::assignment)
                .list();
    }

    void answered(UUID receiptId, List<Receipt.Answer> answers) {
        jdbc.sql("update receipt_line l set outcome = case when u.accepted then 'ACCEPTED' else 'RETURNED' end,"
                        + " officer_login = u.officer, reason = u.reason"
                        + " from unnest(?::text[], ?::bool[], ?::text[], ?::text[]) u (id, accepted, officer, reason)"
                        + " where l.receipt_id = ? and l.assignment_id = u.id::uuid")
                .param(answers.stream().map(a -> a.assignmentId().toString()).toArray(String[]::new))
                .param(answers.stream().map(Receipt.Answer::accepted).toArray(Boolean[]::new))
                .param(answers.stream().map(Receipt.Answer::officer).toArray(String[]::new))
                .param(answers.stream().map(Receipt.Answer::reason).toArray(String[]::new))
                .param(receiptId)
                .update();
    }

    /** The line needs no answer any more. */
    void dropped(UUID receiptId, UUID assignmentId) {
        jdbc.sql("update receipt_line set outcome = 'DROPPED' where receipt_id = ? and assignment_id = ?")
                .params(receiptId, assignmentId)
                .update();
    }

    void droppedAll(UUID receiptId) {
        jdbc.sql("update receipt_line set outcome = 'DROPPED' where receipt_id = ? and outcome is null")
                .param(receiptId)
                .update();
    }

    void completed(UUID id, boolean deemed) {
        jdbc.sql("update receipt set completed_at = ?, deemed = ? where id = ?")
                .params(now(), deemed, id)
                .update();
    }

    private List<Receipt> find(String condition, Object... parameters) {
        return jdbc.sql("select * from receipt where " + condition)
                .params(parameters)
                .query(ReceiptRows::receipt)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static Receipt receipt(ResultSet rs, int row) throws SQLException {
        Timestamp completed = rs.getTimestamp("completed_at");
        Instant completedAt = completed == null ? null : completed.toInstant();
        return new Receipt(
                rs.getObject("id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getString("agency"),
                rs.getObject("due_on", LocalDate.class),
                completedAt,
                rs.getString("note"),
                rs.getString("process_instance_id"));
    }
}
