package vn.dondoc.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.SignedIn;

/** A page of assignments and the counts above it, out of one query: they cannot differ. */
@Repository
class AssignmentList {
    private static final String COUNTS = Stream.of(StatusFilter.values())
            .map(f -> "count(*) filter (where " + f.condition() + ") as n_" + f.name())
            .collect(Collectors.joining(", "));

    /**
     * Narrow rows are found, counted and put in order; only those of the page are read in full. What is open comes
     * first, the nearest date on top; then standing work, then what is over. The gaps: which rows, and twice the chosen
     * status.
     */
    private static final String QUERY = """
            with found as (select a.id, a.directive_id, a.ordinal, a.due_on, a.state, %s as status
                from assignment a where %%s),
            mine as (select f.*, f.status = 'OPEN_IN_TIME' and f.due_on <= :soon and f.state in %s as soon from found f)
            select c.*, r.*, a.title, a.original_due_on, g.short_name
            from (select count(*) as total, count(*) filter (where %%s) as selected, %s from mine) c
            left join lateral (select m.*, row_number() over (order by
                    case when status in ('OPEN_LATE', 'OPEN_IN_TIME') then 0 when status in ('SUSPENDED', 'STANDING') then 1 else 2 end,
                    due_on, directive_id, ordinal) as place
                from mine m where %%s order by place limit %d offset :offset) r on true
            left join assignment a on a.id = r.id left join agency g on g.code = a.lead_agency
            order by r.place""".formatted(OfficialStatus.SQL, AssignmentRows.OPEN, COUNTS, ListQuery.PAGE);

    private final JdbcClient jdbc;
    private final Soon soon;
    private final Diary diary;

    AssignmentList(JdbcClient jdbc, Soon soon, Diary diary) {
        this.jdbc = jdbc;
        this.soon = soon;
        this.diary = diary;
    }

    record Row(
            UUID id,
            UUID directiveId,
            int ordinal,
            String title,
            String lead,
            LocalDate dueOn,
            boolean moved,
            Assignment.State state,
            StatusFilter mark) {}

    /** @param counts by status over all that the other filters let through; {@code selected} of the chosen status */
    record Found(List<Row> rows, Map<StatusFilter, Long> counts, long total, long selected) {
        public int pages() {
            return (int) Math.max(1, (selected + ListQuery.PAGE - 1) / ListQuery.PAGE);
        }
    }

    Found find(SignedIn person, ListQuery query) {
        Sight sight = Sight.of(person);
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        String narrowed = narrow(query, parameters);
        String chosen = query.status().map(StatusFilter::condition).orElse("true");
        parameters.put("today", diary.today());
        parameters.put("soon", soon.until());
        parameters.put("offset", query.offset());
        Collector found = new Collector();
        jdbc.sql(QUERY.formatted(sight.condition() + narrowed, chosen, chosen))
                .params(parameters)
                .query(found::take);
        return found.result();
    }

    private static String narrow(ListQuery query, Map<String, Object> parameters) {
        StringBuilder conditions = new StringBuilder();
        if (query.vanBan() != null) {
            conditions.append(" and a.directive_id = :directive");
            parameters.put("directive", query.vanBan());
        }
        if (query.coQuan() != null) {
            conditions.append(" and a.lead_agency = :lead");
            parameters.put("lead", query.coQuan());
        }
        if (query.q() != null) {
            conditions.append(" and (a.title ilike :text or a.body ilike :text)");
            parameters.put("text", "%" + query.q().replaceAll("([\\\\%_])", "\\\\$1") + "%");
        }
        return conditions.toString();
    }

    private static final class Collector {
        private final List<Row> rows = new ArrayList<>();
        private final Map<StatusFilter, Long> counts = new EnumMap<>(StatusFilter.class);
        private long total;
        private long selected;

        void take(ResultSet rs) throws SQLException {
            total = rs.getLong("total");
            selected = rs.getLong("selected");
            for (StatusFilter f : StatusFilter.values()) counts.put(f, rs.getLong("n_" + f.name()));
            if (rs.getObject("place") != null) rows.add(row(rs));
        }

        private static Row row(ResultSet rs) throws SQLException {
            LocalDate dueOn = rs.getObject("due_on", LocalDate.class);
            return new Row(
                    rs.getObject("id", UUID.class),
                    rs.getObject("directive_id", UUID.class),
                    rs.getInt("ordinal"),
                    rs.getString("title"),
                    rs.getString("short_name"),
                    dueOn,
                    dueOn != null && !dueOn.equals(rs.getObject("original_due_on", LocalDate.class)),
                    Assignment.State.valueOf(rs.getString("state")),
                    StatusFilter.of(OfficialStatus.valueOf(rs.getString("status")), rs.getBoolean("soon")));
        }

        Found result() {
            return new Found(rows, counts, total, selected);
        }
    }
}
