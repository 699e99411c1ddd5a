package vn.dondoc.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What assignments said before they were given other words. */
@Repository
class WordingRows {
    private final JdbcClient jdbc;
    private final Diary diary;

    WordingRows(JdbcClient jdbc, Diary diary) {
        this.jdbc = jdbc;
        this.diary = diary;
    }

    /** @param wording in force until then */
    record Earlier(Wording wording, String reason, String by, Instant until) {}

    /** The words in force until now. */
    void keep(Assignment a, String reason, String by) {
        jdbc.sql("insert into wording_change (assignment_id, old_section, old_title, old_body, old_product, reason,"
                        + " changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(a.id(), a.section(), a.title(), a.body(), a.product())
                .params(reason, by, diary.now())
                .update();
    }

    /** Oldest first. */
    List<Earlier> of(UUID assignmentId) {
        return jdbc.sql("select * from wording_change where assignment_id = ? order by id")
                .param(assignmentId)
                .query((rs, i) -> new Earlier(
                        words(rs),
                        rs.getString("reason"),
                        rs.getString("changed_by"),
                        rs.getTimestamp("changed_at").toInstant()))
                .list();
    }

    /** The words in force at that instant of those assignments that were given others later. */
    Map<UUID, Wording> at(Instant at, Collection<UUID> assignments) {
        Map<UUID, Wording> words = new HashMap<>();
        jdbc.sql("select distinct on (assignment_id) * from wording_change where assignment_id = any(?)"
                        + " and changed_at > ? order by assignment_id, id")
                .params(assignments.toArray(UUID[]::new), Timestamp.from(at))
                .query(rs -> {
                    words.put(rs.getObject("assignment_id", UUID.class), words(rs));
                });
        return words;
    }

    private static Wording words(ResultSet rs) throws SQLException {
        return new Wording(
                rs.getString("old_section"),
                rs.getString("old_title"),
                rs.getString("old_body"),
                rs.getString("old_product"));
    }
}
