package vn.dondoc.reminder;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.shared.Priority;

/** The sweep's one look at what is due: the open matters of every kind, empty lines of reports, notices on record. */
@Repository
class DueMatters {
    private final JdbcClient jdbc;
    private final Map<String, MatterKind> kinds;
    private final String sql;

    DueMatters(JdbcClient jdbc, List<MatterKind> kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds.stream().collect(toMap(MatterKind::code, k -> k));
        this.sql = "select m.*, d.priority, d.standing_agency, n.told, l.lines, l.empty from ("
                + kinds.stream().map(DueMatters::ofKind).collect(joining(" union all "))
                + ") m join directive d on d.id = m.directive_id"
                + " left join lateral (select array_agg((case when skipped then '-' else '+' end) || rung || '/'"
                + " || recipient) told from notice where subject_id = m.id and due_on = m.due_on"
                + " and agency = m.agency) n on true"
                + " left join lateral (select count(*) lines, count(*) filter (where not nothing_new"
                + " and coalesce(trim(result), '') = '') empty from report_line"
                + " where report_id = m.id and not withdrawn) l on m.kind = 'REPORT' and m.due_on > :today";
    }

    private static String ofKind(MatterKind kind) {
        return "select '" + kind.code() + "' kind, k.* from (" + kind.select() + ") k";
    }

    /** Due on or before {@code last}, in no order. */
    List<Matter> upTo(LocalDate last, LadderToday ladder) {
        return jdbc.sql(sql)
                .param("last", last)
                .param("today", ladder.today())
                .param("cooperators", ladder.reachesCooperators())
                .query(this::matter)
                .list();
    }

    private Matter matter(ResultSet rs, int row) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        String path = rs.getString("path");
        return new Matter(
                kinds.get(rs.getString("kind")),
                id,
                rs.getObject("directive_id", UUID.class),
                rs.getString("agency"),
                rs.getObject("due_on", LocalDate.class),
                rs.getBoolean("by_decision"),
                rs.getString("officer"),
                rs.getBoolean("approving"),
                rs.getInt("ordinal"),
                rs.getString("title"),
                rs.getObject("data_to", LocalDate.class),
                texts(rs.getArray("cooperators")),
                path == null ? "/viec/" + id : path,
                rs.getString("standing_agency"),
                Priority.valueOf(rs.getString("priority")),
                rs.getInt("lines"),
                rs.getInt("empty"),
                texts(rs.getArray("told")).stream().map(DueMatters::told).toList());
    }

    private static List<String> texts(Array array) throws SQLException {
        return array == null ? List.of() : Arrays.asList((String[]) array.getArray());
    }

    private static Matter.Told told(String entry) {
        int slash = entry.indexOf('/');
        return new Matter.Told(entry.substring(1, slash), entry.substring(slash + 1), entry.charAt(0) == '-');
    }
}
