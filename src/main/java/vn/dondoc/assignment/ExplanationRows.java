package vn.dondoc.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.assignment.Explanations.Explanation;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.shared.VietnameseDates;

/** Explanations demanded and given. */
@Repository
class ExplanationRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    ExplanationRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param title of the matter, as the agency knows it */
    record Demand(
            UUID id,
            SubjectKind kind,
            UUID subjectId,
            UUID directiveId,
            String agency,
            String title,
            LocalDate dueOn,
            LocalDate demandedOn,
            LocalDate answerBy,
            Timestamp answeredAt) {}

    void insert(UUID id, Explanations.Matter matter, LocalDate today, Explanations.Term term, String by) {
        jdbc.sql("insert into explanation (id, subject_kind, subject_id, directive_id, agency, title, due_on,"
                        + " demanded_on, answer_by, demanded_by, answer_from, answer_within)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, matter.kind().name(), matter.id(), matter.directiveId(), matter.agency(), matter.title())
                .params(matter.dueOn(), today, term.answerBy(), by, term.from(), term.workingDays())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from explanation where id = ?").param(id).update();
    }

    Demand get(UUID id) {
        return find(id, "").orElseThrow(AssignmentRefused::unknown);
    }

    Demand lock(UUID id) {
        return find(id, " for no key update").orElseThrow(AssignmentRefused::unknown);
    }

    void answered(UUID id, String cause, String commitment, LocalDate committedOn, String by) {
        jdbc.sql("update explanation set cause = ?, commitment = ?, committed_on = ?, answered_at = ?, answered_by = ?"
                        + " where id = ?")
                .params(cause, commitment, committedOn, Timestamp.from(clock.instant()), by, id)
                .update();
    }

    /** Newest first. */
    List<Explanation> of(UUID subjectId) {
        return jdbc.sql("select * from explanation where subject_id = ? order by demanded_on desc, answer_by desc, id")
                .param(subjectId)
                .query((rs, i) -> {
                    Timestamp answered = rs.getTimestamp("answered_at");
                    return new Explanation(
                            rs.getObject("id", UUID.class),
                            rs.getString("agency"),
                            rs.getObject("demanded_on", LocalDate.class),
                            rs.getObject("answer_by", LocalDate.class),
                            rs.getString("cause"),
                            rs.getString("commitment"),
                            rs.getObject("committed_on", LocalDate.class),
                            answered == null ? null : VietnameseDates.dayOf(answered.toInstant()));
                })
                .list();
    }

    List<Demand> openOf(UUID subjectId) {
        return jdbc.sql("select * from explanation where subject_id = ? and answered_at is null")
                .param(subjectId)
                .query(ExplanationRows::demand)
                .list();
    }

    private Optional<Demand> find(UUID id, String lock) {
        return jdbc.sql("select * from explanation where id = ?" + lock)
                .param(id)
                .query(ExplanationRows::demand)
                .optional();
    }

    private static Demand demand(ResultSet rs, int row) throws SQLException {
        return new Demand(
                rs.getObject("id", UUID.class),
                SubjectKind.valueOf(rs.getString("subject_kind")),
                rs.getObject("subject_id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getString("agency"),
                rs.getString("title"),
                rs.getObject("due_on", LocalDate.class),
                rs.getObject("demanded_on", LocalDate.class),
                rs.getObject("answer_by", LocalDate.class),
                rs.getTimestamp("answered_at"));
    }
}
