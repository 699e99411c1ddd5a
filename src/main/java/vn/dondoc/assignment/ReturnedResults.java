package vn.dondoc.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results that did not count in the end: what was handed in, who sent it back and why. */
@Repository
class ReturnedResults {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReturnedResults(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record ReturnedResult(
            String agency,
            String result,
            String document,
            LocalDate documentOn,
            LocalDate reportedOn,
            String reason,
            String returnedBy,
            Instant returnedAt) {}

    /** Keeps the result that stands in the row before it is cleared. @return its id */
    UUID keep(Assignment a, String reason, String by) {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into returned_result (id, assignment_id, agency, result, document, document_on, reported_on,"
                        + " reported_by, reason, returned_by, returned_at)"
                        + " select ?, id, lead_agency, coalesce(result, ''), result_document, result_document_on,"
                        + " reported_on, reported_by, ?, ?, ? from assignment where id = ?")
                .params(id, reason, by, Timestamp.from(clock.instant()), a.id())
                .update();
        return id;
    }

    /** Oldest first. */
    List<ReturnedResult> of(UUID assignmentId) {
        return jdbc.sql("select * from returned_result where assignment_id = ? order by returned_at")
                .param(assignmentId)
                .query((rs, i) -> new ReturnedResult(
                        rs.getString("agency"),
                        rs.getString("result"),
                        rs.getString("document"),
                        rs.getObject("document_on", LocalDate.class),
                        rs.getObject("reported_on", LocalDate.class),
                        rs.getString("reason"),
                        rs.getString("returned_by"),
                        rs.getTimestamp("returned_at").toInstant()))
                .list();
    }
}
