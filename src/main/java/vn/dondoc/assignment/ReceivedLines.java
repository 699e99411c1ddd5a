package vn.dondoc.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What an answer to a receipt does to the assignments: set-based, however many lines a receipt has. */
@Repository
class ReceivedLines {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReceivedLines(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Accepted lines are in progress, with the officer who was named; a result that was reported before waits to be
     * confirmed. Returned lines are returned.
     *
     * @param by login, or {@code system} when it only counts as received
     */
    void apply(List<Receipt.Answer> answers, String by) {
        jdbc.sql("""
                        update assignment a set
                            state = case when not u.accepted then 'RETURNED'
                                         when a.reported_on is not null then 'AWAITING_CONFIRMATION'
                                         else 'IN_PROGRESS' end,
                            officer_login = case when u.accepted then u.officer end,
                            return_reason = case when not u.accepted then u.reason end,
                            received_at = case when u.accepted then ?::timestamptz end,
                            received_by = case when u.accepted then ? end,
                            version = a.version + 1
                        from unnest(?::text[], ?::bool[], ?::text[], ?::text[]) u (id, accepted, officer, reason)
                        where a.id = u.id::uuid and a.state = 'ISSUED'""")
                .params(Timestamp.from(clock.instant()), by)
                .param(answers.stream().map(a -> a.assignmentId().toString()).toArray(String[]::new))
                .param(answers.stream().map(Receipt.Answer::accepted).toArray(Boolean[]::new))
                .param(answers.stream().map(Receipt.Answer::officer).toArray(String[]::new))
                .param(answers.stream().map(Receipt.Answer::reason).toArray(String[]::new))
                .update();
    }

    /** All assignments of a receipt, locked, in the order of the directive. */
    List<Assignment> lock(UUID receiptId) {
        return jdbc.sql("select a.* from assignment a where a.id in (select assignment_id from receipt_line"
                        + " where receipt_id = ?) order by a.ordinal for no key update")
                .param(receiptId)
                .query(AssignmentRows::assignment)
                .list();
    }
}
