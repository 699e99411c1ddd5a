package vn.dondoc.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The columns of an assignment that hold its result. */
@Repository
class ResultRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    ResultRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Result(
            String text,
            String document,
            LocalDate documentOn,
            LocalDate reportedOn,
            String reportedBy,
            String redoReason,
            LocalDate redoBy) {}

    Result of(UUID id) {
        return jdbc.sql("select result, result_document, result_document_on, reported_on, reported_by, redo_reason,"
                        + " redo_by from assignment where id = ?")
                .param(id)
                .query((rs, i) -> new Result(
                        rs.getString(1),
                        rs.getString(2),
                        rs.getObject(3, LocalDate.class),
                        rs.getObject(4, LocalDate.class),
                        rs.getString(5),
                        rs.getString(6),
                        rs.getObject(7, LocalDate.class)))
                .single();
    }

    /** The workflow state stays as it is. */
    void record(UUID id, HandedIn in) {
        jdbc.sql("update assignment set result = ?, result_document = ?, result_document_on = ?, reported_on = ?,"
                        + " reported_by = ?, version = version + 1 where id = ?")
                .params(in.result(), in.document(), in.documentOn(), in.reportedOn(), in.by(), id)
                .update();
    }

    void awaiting(UUID id) {
        jdbc.sql("update assignment set state = 'AWAITING_CONFIRMATION', version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    void confirmed(UUID id, String by) {
        jdbc.sql("update assignment set state = 'DONE', confirmed_at = ?, confirmed_by = ?, overdue_shown = false,"
                        + " version = version + 1 where id = ?")
                .params(Timestamp.from(clock.instant()), by, id)
                .update();
    }

    /** The text stays as a start for the next result; the day goes: what was sent back counts as not done. */
    void sentBack(UUID id, String reason, LocalDate redoBy, int within) {
        jdbc.sql(
                        "update assignment set state = 'REDO', redo_reason = ?, redo_by = ?, redo_within = ?, reported_on = null,"
                                + " reported_by = null, version = version + 1 where id = ?")
                .params(reason, redoBy, within, id)
                .update();
    }
}
