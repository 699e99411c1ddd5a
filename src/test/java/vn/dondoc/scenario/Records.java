package vn.dondoc.scenario;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is on record, where no page and no public method tells it in one sentence. Reads only. */
@TestComponent
class Records {
    private final JdbcClient jdbc;

    Records(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Agencies whose silence counted as receipt. */
    List<String> deemedToHaveReceived(UUID directive) {
        return texts("select agency from receipt where deemed and directive_id = ?", directive);
    }

    Map<String, Long> linesByAgency(UUID round) {
        return jdbc
                .sql("select r.agency, count(l.id) from report r left join report_line l on l.report_id = r.id"
                        + " where r.round_id = ? group by r.agency")
                .param(round)
                .query((rs, i) -> Map.entry(rs.getString(1), rs.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Results that the consolidated report takes from a line, where the line still is in the version it cites. */
    List<String> citedResults(UUID round) {
        return texts(
                "select p.agency || ': ' || l.result from consolidated_paragraph p join report_line l"
                        + " on l.id = p.line_id and l.version = p.line_version join report r on r.id = l.report_id"
                        + " where r.agency = p.agency and p.section = 'II.2' and l.result is not null"
                        + " and p.round_id = ?",
                round);
    }

    byte[] document(UUID round) {
        return jdbc.sql("select document from consolidated_report where round_id = ?")
                .param(round)
                .query(byte[].class)
                .single();
    }

    /** In the order in which they joined. */
    List<String> dossierItems() {
        return texts("select joined_on || ' ' || title || ', hạn ' || due_on || ', đã nhắc ' || reminders || ' lần'"
                + " from dossier_item order by joined_on, title");
    }

    List<UUID> dossiers() {
        return jdbc.sql("select id from dossier order by opened_on")
                .query(UUID.class)
                .list();
    }

    UUID itemAbout(String kind) {
        return jdbc.sql("select id from dossier_item where subject_kind = ?")
                .param(kind)
                .query(UUID.class)
                .single();
    }

    /** Each change of a due date: from, to, who, why. */
    List<String> movedDueDates() {
        return texts("select old_due_on || ' > ' || new_due_on || ' ' || changed_by || ': ' || reason"
                + " from due_date_change order by changed_at");
    }

    /** Sent, all of them: as many as there are. */
    List<String> mailStates() {
        return texts("select distinct state from mail");
    }

    private List<String> texts(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(String.class).list();
    }
}
