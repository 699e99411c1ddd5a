package vn.dondoc.request;

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

/** Days to answer a request are counted in working days: they follow the calendar. */
@Repository
class RequestDates implements FollowsCalendar {
    private static final String OPEN = """
            select r.id, r.directive_id, coalesce(r.to_agency, d.standing_agency) agency, a.ordinal, a.title, r.answer_by,
                r.answer_from, r.answer_within
            from deadline_request r join assignment a on a.id = r.assignment_id join directive d on d.id = r.directive_id
            where r.state = 'OPEN'""";

    private final JdbcClient jdbc;

    RequestDates(JdbcClient jdbc) {
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
        LocalDate due = rs.getObject("answer_by", LocalDate.class);
        var counted = new CountedDay(rs.getObject("answer_from", LocalDate.class), rs.getInt("answer_within"), due);
        LocalDate now = counted.moved(before, after).orElse(null);
        if (now == null) return null;
        return new DateMove(
                DateMove.Kind.REQUEST,
                rs.getObject("id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getString("agency"),
                null,
                "#" + rs.getInt("ordinal") + " " + rs.getString("title"),
                due,
                now,
                counted.rule(now));
    }

    @Override
    public void move(List<DateMove> all, Because because) {
        for (DateMove m : all)
            if (m.kind() == DateMove.Kind.REQUEST)
                jdbc.sql("update deadline_request set answer_by = ? where id = ? and answer_by = ? and state = 'OPEN'")
                        .params(m.to(), m.subjectId(), m.from())
                        .update();
    }
}
