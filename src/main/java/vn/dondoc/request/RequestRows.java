package vn.dondoc.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.request.DeadlineRequest.State;

/** Reads, locks and writes requests. Lock order everywhere: directive, receipt, assignment, request. */
@Repository
class RequestRows {
    private static final String OPEN = "('OPEN', 'BEYOND')";

    private final JdbcClient jdbc;

    RequestRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DeadlineRequest get(UUID id) {
        return find(id).orElseThrow(RequestRefused::unknown);
    }

    Optional<DeadlineRequest> find(UUID id) {
        return where("id = ?", id).stream().findFirst();
    }

    DeadlineRequest lock(UUID id) {
        return where("id = ? for no key update", id).stream().findFirst().orElseThrow(RequestRefused::unknown);
    }

    Optional<DeadlineRequest> ofInstance(String instanceId) {
        return where("process_instance_id = ?", instanceId).stream().findFirst();
    }

    /** Oldest first. */
    List<DeadlineRequest> ofAssignment(UUID assignmentId) {
        return where("assignment_id = ? order by asked_at, id", assignmentId);
    }

    List<DeadlineRequest> lockOpenOf(UUID assignmentId) {
        return where("assignment_id = ? and state in " + OPEN + " order by id for no key update", assignmentId);
    }

    /** All that wait for somebody, the nearest date first. */
    List<DeadlineRequest> open() {
        return where("state in " + OPEN + " order by coalesce(report_by, answer_by), id");
    }

    /** Co-operation that the leads of these directives still wait for, oldest first. */
    List<DeadlineRequest> openCooperation(Collection<UUID> directives) {
        return where(
                "kind = 'COOPERATION' and state in " + OPEN + " and directive_id = any(?) order by asked_at, id",
                (Object) directives.toArray(UUID[]::new));
    }

    /** @param from the day that is not counted, {@code within} the working days after it */
    void insert(DeadlineRequest r, LocalDate from, int within) {
        jdbc.sql(
                        "insert into deadline_request (id, kind, assignment_id, directive_id, agency, asked_by, asked_at, reason,"
                                + " wanted_on, due_on, to_agency, answer_from, answer_within, answer_by, state)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'OPEN')")
                .params(r.id(), r.kind().name(), r.assignmentId(), r.directiveId(), r.agency(), r.askedBy())
                .params(Timestamp.from(r.askedAt()), r.reason(), r.wantedOn(), r.dueOn(), r.toAgency())
                .params(from, within, r.answerBy())
                .update();
    }

    void started(UUID id, String instance) {
        jdbc.sql("update deadline_request set process_instance_id = ? where id = ?")
                .params(instance, id)
                .update();
    }

    void answered(UUID id, State state, String answer, LocalDate grantedOn, String by, Instant at) {
        jdbc.sql("update deadline_request set state = ?, answer = ?, granted_on = ?, answered_by = ?, answered_at = ?,"
                        + " version = version + 1 where id = ?")
                .params(state.name(), answer, grantedOn, by, Timestamp.from(at), id)
                .update();
    }

    void reportBy(UUID id, LocalDate day) {
        jdbc.sql("update deadline_request set report_by = ? where id = ?")
                .params(day, id)
                .update();
    }

    void reported(UUID id, String report, String by, Instant at) {
        jdbc.sql("update deadline_request set state = 'REPORTED', report = ?, reported_by = ?, reported_at = ?,"
                        + " version = version + 1 where id = ?")
                .params(report, by, Timestamp.from(at), id)
                .update();
    }

    void ended(UUID id, State state, String by, Instant at) {
        jdbc.sql(
                        "update deadline_request set state = ?, ended_by = ?, ended_at = ?, version = version + 1 where id = ?")
                .params(state.name(), by, Timestamp.from(at), id)
                .update();
    }

    private List<DeadlineRequest> where(String condition, Object... parameters) {
        return jdbc.sql("select * from deadline_request where " + condition)
                .params(parameters)
                .query(RequestRows::read)
                .list();
    }

    private static DeadlineRequest read(ResultSet rs, int row) throws SQLException {
        return new DeadlineRequest(
                rs.getObject("id", UUID.class),
                RequestKind.valueOf(rs.getString("kind")),
                rs.getObject("assignment_id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getString("agency"),
                rs.getString("asked_by"),
                instant(rs, "asked_at"),
                rs.getString("reason"),
                rs.getObject("wanted_on", LocalDate.class),
                rs.getObject("due_on", LocalDate.class),
                rs.getString("to_agency"),
                rs.getObject("answer_by", LocalDate.class),
                State.valueOf(rs.getString("state")),
                rs.getString("answered_by"),
                instant(rs, "answered_at"),
                rs.getString("answer"),
                rs.getObject("granted_on", LocalDate.class),
                rs.getObject("report_by", LocalDate.class),
                rs.getString("report"),
                rs.getString("reported_by"),
                instant(rs, "reported_at"),
                rs.getString("ended_by"),
                instant(rs, "ended_at"),
                rs.getString("process_instance_id"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
