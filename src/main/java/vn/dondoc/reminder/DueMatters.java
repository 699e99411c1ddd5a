package vn.dondoc.reminder;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sweep's one look at what is due: assignments, reports, their empty lines and the notices on record. */
@Repository
class DueMatters {
    /** Returned to the Office for another lead: RETURNED. Sent, even if it came back: sent_at. Neither is reminded of. */
    private static final String ASSIGNMENTS =
            "select 'ASSIGNMENT' kind, a.id, a.directive_id, a.lead_agency agency, a.due_on, false by_decision,"
                    + " a.officer_login officer, false approving, a.ordinal, a.title, null::date data_to"
                    + " from assignment a where a.due_on <= :last and a.visible"
                    + " and a.state in ('ISSUED', 'IN_PROGRESS', 'REDO')";

    private static final String REPORTS =
            "select 'REPORT', r.id, o.directive_id, r.agency, coalesce(r.send_by, o.due_on), r.send_by is not null,"
                    + " null, r.state = 'APPROVING', 0, o.period, o.data_to"
                    + " from report_round o join report r on r.round_id = o.id"
                    + " where o.state in ('OPEN', 'CLOSED') and r.state in ('WRITING', 'APPROVING')"
                    + " and r.sent_at is null and coalesce(r.send_by, o.due_on) <= :last";

    private static final String SQL = "select m.*, n.told, l.lines, l.empty from (" + ASSIGNMENTS + " union all "
            + REPORTS + ") m"
            + " left join lateral (select array_agg((case when skipped then '-' else '+' end) || rung || '/'"
            + " || recipient) told from notice where subject_id = m.id and due_on = m.due_on"
            + " and agency = m.agency) n on true"
            + " left join lateral (select count(*) lines, count(*) filter (where not nothing_new"
            + " and coalesce(trim(result), '') = '') empty from report_line"
            + " where report_id = m.id and not withdrawn) l on m.kind = 'REPORT' and m.due_on > :today";

    private final JdbcClient jdbc;

    DueMatters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Due on or before {@code last}, in no order. */
    List<Matter> upTo(LocalDate last, LocalDate today) {
        return jdbc.sql(SQL)
                .param("last", last)
                .param("today", today)
                .query(DueMatters::matter)
                .list();
    }

    private static Matter matter(ResultSet rs, int row) throws SQLException {
        return new Matter(
                SubjectKind.valueOf(rs.getString("kind")),
                rs.getObject("id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getString("agency"),
                rs.getObject("due_on", LocalDate.class),
                rs.getBoolean("by_decision"),
                rs.getString("officer"),
                rs.getBoolean("approving"),
                rs.getInt("ordinal"),
                rs.getString("title"),
                rs.getObject("data_to", LocalDate.class),
                rs.getInt("lines"),
                rs.getInt("empty"),
                told(rs.getArray("told")));
    }

    private static List<Matter.Told> told(Array array) throws SQLException {
        if (array == null) return List.of();
        return Arrays.stream((String[]) array.getArray()).map(DueMatters::told).toList();
    }

    private static Matter.Told told(String entry) {
        int slash = entry.indexOf('/');
        return new Matter.Told(
                Rung.valueOf(entry.substring(1, slash)), entry.substring(slash + 1), entry.charAt(0) == '-');
    }
}
