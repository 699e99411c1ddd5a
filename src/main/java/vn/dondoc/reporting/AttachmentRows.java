package vn.dondoc.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the files. */
@Repository
class AttachmentRows {
    /** A report and its lines. One list, because "this or one of those" makes PostgreSQL read every attachment there is. */
    private static final String OWNERS =
            "select cast(:report as uuid) union all select id from report_line where report_id = :report";

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Attachment> find(UUID id) {
        return jdbc.sql("select * from attachment where id = ?")
                .param(id)
                .query(AttachmentRows::read)
                .optional();
    }

    List<Attachment> of(UUID ownerId) {
        return jdbc.sql("select * from attachment where owner_id = ? order by uploaded_at, id")
                .param(ownerId)
                .query(AttachmentRows::read)
                .list();
    }

    /** Of the report itself and of its lines, in one query. */
    List<Attachment> ofReport(UUID reportId) {
        return jdbc.sql("select a.* from attachment a where a.owner_id in (" + OWNERS
                        + ") order by a.uploaded_at, a.id")
                .param("report", reportId)
                .query(AttachmentRows::read)
                .list();
    }

    void insert(Attachment a) {
        jdbc.sql("insert into attachment (id, owner_kind, owner_id, directive_id, agency, name, mime, size, sha256,"
                        + " content, uploaded_by, uploaded_at, frozen) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(a.id(), a.owner().name(), a.ownerId(), a.directiveId(), a.agency(), a.name(), a.mime())
                .params(a.size(), a.sha256(), a.content(), a.uploadedBy(), Sql.at(a.uploadedAt()), a.frozen())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from attachment where id = ?").param(id).update();
    }

    void freeze(UUID ownerId) {
        jdbc.sql("update attachment set frozen = true where owner_id = ?")
                .param(ownerId)
                .update();
    }

    void freezeReport(UUID reportId) {
        jdbc.sql("update attachment set frozen = true where not frozen and owner_id in (" + OWNERS + ")")
                .param("report", reportId)
                .update();
    }

    private static Attachment read(ResultSet rs, int row) throws SQLException {
        return new Attachment(
                rs.getObject("id", UUID.class),
                Attachments.Owner.valueOf(rs.getString("owner_kind")),
                rs.getObject("owner_id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getString("agency"),
                rs.getString("name"),
                rs.getString("mime"),
                rs.getLong("size"),
                rs.getString("sha256"),
                rs.getLong("content"),
                rs.getString("uploaded_by"),
                Sql.instant(rs, "uploaded_at"),
                rs.getBoolean("frozen"));
    }
}
