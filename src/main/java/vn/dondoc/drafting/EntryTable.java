package vn.dondoc.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.intake.Span;

/** The entries of documents. */
@Repository
class EntryTable {
    private static final String ALL = "select * from document_draft_entry";

    private final JdbcClient jdbc;
    private final Json json;

    EntryTable(JdbcClient jdbc, Json json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** Numbered from {@code first} on, in one statement however many. */
    void insert(UUID draftId, int first, List<NewEntry> entries) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (NewEntry entry : entries) rows.add(row(entry, first + rows.size()));
        jdbc.sql("insert into document_draft_entry (draft_id, id, kind, ordinal, span_start, span_end, state, fields,"
                        + " origin) select :draft, id, kind, ordinal, span_start, span_end, 'UNCHECKED', fields, origin"
                        + " from jsonb_to_recordset(cast(:rows as jsonb)) as r (id uuid, kind text, ordinal int,"
                        + " span_start int, span_end int, fields jsonb, origin jsonb)")
                .param("draft", draftId)
                .param("rows", json.written(rows))
                .update();
    }

    /** All that still stand by themselves: by kind, in the order of the document. */
    List<Entry> of(UUID draftId) {
        return jdbc.sql(ALL + " where draft_id = ? and state <> 'MERGED' order by kind, ordinal, id")
                .param(draftId)
                .query(this::read)
                .list();
    }

    Optional<Entry> find(UUID id) {
        return jdbc.sql(ALL + " where id = ?").param(id).query(this::read).optional();
    }

    List<Entry> all(List<UUID> ids) {
        return jdbc.sql(ALL + " where id = any(?) order by ordinal, id")
                .param(ids.toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    Optional<Entry> lock(UUID id) {
        return jdbc.sql(ALL + " where id = ? for update")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** Its next version. */
    void update(Entry entry, String login, Instant at) {
        jdbc.sql(
                        "update document_draft_entry set fields = cast(:fields as jsonb), state = :state, span_start = :start,"
                                + " span_end = :end, version = version + 1, changed_by = :login, changed_at = :at where id = :id")
                .param("fields", json.written(entry.fields()))
                .param("state", entry.state().name())
                .param("start", entry.span() == null ? null : entry.span().start())
                .param("end", entry.span() == null ? null : entry.span().end())
                .param("login", login)
                .param("at", Timestamp.from(at))
                .param("id", entry.id())
                .update();
    }

    /** Makes room for one more after {@code ordinal}. */
    void shift(UUID draftId, Entry.Kind kind, int ordinal) {
        jdbc.sql(
                        "update document_draft_entry set ordinal = ordinal + 1 where draft_id = ? and kind = ? and ordinal > ?")
                .params(draftId, kind.name(), ordinal)
                .update();
    }

    private static Map<String, Object> row(NewEntry entry, int ordinal) {
        Map<String, Object> row = new HashMap<>();
        row.put("id", UUID.randomUUID());
        row.put("kind", entry.kind().name());
        row.put("ordinal", ordinal);
        row.put("span_start", entry.span() == null ? null : entry.span().start());
        row.put("span_end", entry.span() == null ? null : entry.span().end());
        row.put("fields", entry.fields());
        row.put("origin", entry.origin());
        return row;
    }

    private Entry read(ResultSet rs, int row) throws SQLException {
        Timestamp changed = rs.getTimestamp("changed_at");
        return new Entry(
                rs.getObject("id", UUID.class),
                rs.getObject("draft_id", UUID.class),
                Entry.Kind.valueOf(rs.getString("kind")),
                rs.getInt("ordinal"),
                span(rs),
                Entry.State.valueOf(rs.getString("state")),
                json.texts(rs.getString("fields")),
                json.parsed(rs.getString("origin")),
                rs.getInt("version"),
                rs.getString("changed_by"),
                changed == null ? null : changed.toInstant());
    }

    private static Span span(ResultSet rs) throws SQLException {
        int start = rs.getInt("span_start");
        return rs.wasNull() ? null : new Span(start, rs.getInt("span_end"));
    }
}
