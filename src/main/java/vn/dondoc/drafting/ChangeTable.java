package vn.dondoc.drafting;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each version of an entry changed. */
@Repository
class ChangeTable {
    private final JdbcClient jdbc;

    ChangeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Change(String field, String before, String after, String by, Instant at) {}

    void insert(Entry entry, int version, String field, String before, String after, String login, Instant at) {
        jdbc.sql("insert into document_draft_change (entry_id, version, field, before, after, changed_by, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(entry.id(), version, field, before, after, login, Timestamp.from(at))
                .update();
    }

    /** Oldest first. */
    List<Change> since(UUID entryId, int version) {
        return jdbc.sql("select * from document_draft_change where entry_id = ? and version > ? order by id")
                .params(entryId, version)
                .query((rs, row) -> new Change(
                        rs.getString("field"),
                        rs.getString("before"),
                        rs.getString("after"),
                        rs.getString("changed_by"),
                        rs.getTimestamp("changed_at").toInstant()))
                .list();
    }
}
