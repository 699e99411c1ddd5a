package vn.dondoc.amendment;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What agencies are to be told of an amendment, kept until all of it is applied. */
@Repository
class NoticeTable {
    private final JdbcClient jdbc;

    NoticeTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param officer who has the matter; null for the agency's contact
     * @param path of what a click on it opens
     */
    record Notice(String agency, String officer, String text, String path) {}

    void insert(UUID amendment, Notice notice) {
        jdbc.sql("insert into amendment_notice (amendment_id, agency, officer, text, path) values (?, ?, ?, ?, ?)")
                .params(amendment, notice.agency(), notice.officer(), notice.text(), notice.path())
                .update();
    }

    /** As they were written. */
    List<Notice> of(UUID amendment) {
        return jdbc.sql("select * from amendment_notice where amendment_id = ? order by id")
                .param(amendment)
                .query((rs, i) -> new Notice(
                        rs.getString("agency"), rs.getString("officer"), rs.getString("text"), rs.getString("path")))
                .list();
    }
}
