package vn.dondoc.assignment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
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
        jdbc.sql("insert into wording_change (id, assignment_id, old_section, old_title, old_body, old_product, reason,"
                        + " changed_by, changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(UUID.randomUUID(), a.id(), a.section(), a.title(), a.body(), a.product())
                .params(reason, by, diary.now())
                .update();
    }

    /** Oldest first. */
    List<Earlier> of(UUID assignmentId) {
        return jdbc.sql("select * from wording_change where assignment_id = ? order by changed_at, id")
                .param(assignmentId)
                .query((rs, i) -> {
                    Timestamp at = rs.getTimestamp("changed_at");
                    Wording wording = new Wording(
                            rs.getString("old_section"),
                            rs.getString("old_title"),
                            rs.getString("old_body"),
                            rs.getString("old_product"));
                    return new Earlier(wording, rs.getString("reason"), rs.getString("changed_by"), at.toInstant());
                })
                .list();
    }
}
