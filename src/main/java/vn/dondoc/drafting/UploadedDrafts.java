package vn.dondoc.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents as a list shows them: how far each is checked, without its text. */
@Repository
class UploadedDrafts {
    private static final String MINE = " where (agency = :agency or :office)";
    private static final String PAGE = """
            select d.*, exists (select 1 from document_draft_amends a where a.draft_id = d.id) amends,
                count(e.id) filter (where e.state = 'CHECKED') checked, count(e.id) counted
            from (select id, file_name, uploaded_by, uploaded_at, directive_id from document_draft %s
                  order by uploaded_at desc, id limit :size offset :from) d
            left join document_draft_entry e
              on e.draft_id = d.id and e.kind = 'ASSIGNMENT' and e.state in ('UNCHECKED', 'CHECKED')
            group by d.id, d.file_name, d.uploaded_by, d.uploaded_at, d.directive_id
            order by d.uploaded_at desc, d.id""".formatted(MINE);

    private final JdbcClient jdbc;

    UploadedDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Uploaded(
            UUID id, String name, String by, Instant at, int checked, int counted, UUID directive, boolean amends) {}

    /** Last uploaded first. */
    List<Uploaded> page(String agency, boolean office, int size, int from) {
        return jdbc.sql(PAGE)
                .param("agency", agency)
                .param("office", office)
                .param("size", size)
                .param("from", from)
                .query(UploadedDrafts::read)
                .list();
    }

    int count(String agency, boolean office) {
        return jdbc.sql("select count(*) from document_draft" + MINE)
                .param("agency", agency)
                .param("office", office)
                .query(Integer.class)
                .single();
    }

    private static Uploaded read(ResultSet rs, int row) throws SQLException {
        return new Uploaded(
                rs.getObject("id", UUID.class),
                rs.getString("file_name"),
                rs.getString("uploaded_by"),
                rs.getTimestamp("uploaded_at").toInstant(),
                rs.getInt("checked"),
                rs.getInt("counted"),
                rs.getObject("directive_id", UUID.class),
                rs.getBoolean("amends"));
    }
}
