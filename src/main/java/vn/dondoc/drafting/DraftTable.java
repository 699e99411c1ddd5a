package vn.dondoc.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents. */
@Repository
class DraftTable {
    private static final String ALL =
            "select d.*, exists (select 1 from document_draft_amends a where a.draft_id = d.id)"
                    + " amends from document_draft d";

    private final JdbcClient jdbc;

    DraftTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reading what was read of the document as a whole, as JSON */
    void insert(Draft draft, String reading) {
        Draft.StoredFile file = draft.file();
        jdbc.sql("insert into document_draft (id, agency, file_name, mime, size, sha256, content, text, reading,"
                        + " uploaded_by, uploaded_at) values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?)")
                .params(draft.id(), draft.agency(), file.name(), file.mime(), file.size(), file.sha256())
                .params(file.content(), draft.text(), reading, draft.uploadedBy())
                .param(Timestamp.from(draft.uploadedAt()))
                .update();
    }

    Optional<Draft> find(UUID id) {
        return jdbc.sql(ALL + " where id = ?").param(id).query(DraftTable::read).optional();
    }

    /** The row, locked: nobody corrects an entry, or makes a directive of it, until this transaction ends. */
    Optional<Draft> lock(UUID id) {
        return jdbc.sql(ALL + " where id = ? for update of d")
                .param(id)
                .query(DraftTable::read)
                .optional();
    }

    /** The row, locked against being made into a directive; entries are corrected beside each other. */
    Optional<Draft> hold(UUID id) {
        return jdbc.sql(ALL + " where id = ? for share of d")
                .param(id)
                .query(DraftTable::read)
                .optional();
    }

    String reading(UUID id) {
        return jdbc.sql("select reading from document_draft where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }

    /** The one that is being corrected; uploads of the same content wait for each other. */
    Optional<Draft> sameContent(String sha256, String agency) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(sha256)
                .query(rs -> {});
        return jdbc.sql(ALL + " where sha256 = ? and agency = ? and directive_id is null"
                        + " order by uploaded_at desc, id limit 1")
                .params(sha256, agency)
                .query(DraftTable::read)
                .optional();
    }

    List<Draft> ofDirective(UUID directiveId) {
        return jdbc.sql(ALL + " where directive_id = ? order by uploaded_at, id")
                .param(directiveId)
                .query(DraftTable::read)
                .list();
    }

    void made(UUID id, UUID directiveId, String login, Instant at) {
        jdbc.sql("update document_draft set directive_id = ?, made_by = ?, made_at = ? where id = ?")
                .params(directiveId, login, Timestamp.from(at), id)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from document_draft where id = ?").param(id).update();
    }

    private static Draft read(ResultSet rs, int row) throws SQLException {
        return new Draft(
                rs.getObject("id", UUID.class),
                rs.getString("agency"),
                new Draft.StoredFile(
                        rs.getString("file_name"),
                        rs.getString("mime"),
                        rs.getLong("size"),
                        rs.getString("sha256"),
                        rs.getLong("content")),
                rs.getString("text"),
                rs.getString("uploaded_by"),
                instant(rs, "uploaded_at"),
                rs.getObject("directive_id", UUID.class),
                rs.getString("made_by"),
                instant(rs, "made_at"),
                rs.getBoolean("amends"));
    }

    private static Instant instant(ResultSet rs, String column) throws SQLException {
        Timestamp at = rs.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
