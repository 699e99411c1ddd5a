package vn.dondoc.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.CountedDay;
import vn.dondoc.calendar.DateMove;
import vn.dondoc.calendar.FollowsCalendar;
import vn.dondoc.calendar.WorkingCalendar;

/** Dates counted in working days from a day: to receive, to do again, to explain. */
@Repository
class CountedDates implements FollowsCalendar {
    private static final String OPEN = """
            select 'RECEIPT' kind, r.id, r.directive_id, r.agency, null officer,
                'Tiếp nhận nhiệm vụ' || coalesce(' của ' || d.number, '') label, r.due_on,
                (r.delivered_at at time zone 'Asia/Ho_Chi_Minh')::date counted_from, r.answer_within days
            from receipt r join directive d on d.id = r.directive_id where r.completed_at is null
            union all
            select 'REDO', a.id, a.directive_id, a.lead_agency, a.officer_login, '#' || a.ordinal || ' ' || a.title, a.redo_by,
                (select (max(b.returned_at) at time zone 'Asia/Ho_Chi_Minh')::date from returned_result b
                  where b.assignment_id = a.id), coalesce(a.redo_within, 10)
            from assignment a where a.state = 'REDO' and a.redo_by is not null
            union all
            select 'EXPLANATION', e.id, e.directive_id, e.agency, null, e.title, e.answer_by, e.answer_from, e.answer_within
            from explanation e where e.answered_at is null and e.answer_within is not null
            """;

    private final JdbcClient jdbc;

    CountedDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<DateMove> moves(WorkingCalendar before, WorkingCalendar after) {
        try (Stream<DateMove> moves = jdbc.sql(OPEN).query((rs, i) -> move(rs, before, after)).stream()) {
            return moves.filter(Objects::nonNull).toList();
        }
    }

    /** Null when it stays. */
    private static DateMove move(ResultSet rs, WorkingCalendar before, WorkingCalendar after) throws SQLException {
        LocalDate due = rs.getObject("due_on", LocalDate.class);
        var counted = new CountedDay(rs.getObject("counted_from", LocalDate.class), rs.getInt("days"), due);
        LocalDate now = counted.moved(before, after).orElse(null);
        if (now == null) return null;
        return new DateMove(
                DateMove.Kind.valueOf(rs.getString("kind")),
                rs.getObject("id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getString("agency"),
                rs.getString("officer"),
                Labels.shortTitle(rs.getString("label")),
                due,
                now,
                counted.rule(now));
    }

    @Override
    public void move(List<DateMove> all, Because because) {
        write(all, DateMove.Kind.RECEIPT, "receipt", "due_on", "completed_at is null");
        write(all, DateMove.Kind.REDO, "assignment", "redo_by", "state = 'REDO'");
        write(all, DateMove.Kind.EXPLANATION, "explanation", "answer_by", "answered_at is null");
    }

    private void write(List<DateMove> all, DateMove.Kind kind, String table, String column, String open) {
        List<DateMove> moves = all.stream().filter(m -> m.kind() == kind).toList();
        if (moves.isEmpty()) return;
        jdbc.sql("update " + table + " t set " + column + " = u.new::date from unnest(?::text[], ?::text[], ?::text[])"
                        + " u (id, old, new) where t.id = u.id::uuid and t." + column + " = u.old::date and t." + open)
                .param(DatedRows.texts(moves, DateMove::subjectId))
                .param(DatedRows.texts(moves, DateMove::from))
                .param(DatedRows.texts(moves, DateMove::to))
                .update();
    }
}
