package vn.dondoc.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.DateMove;
import vn.dondoc.calendar.DueDate;
import vn.dondoc.calendar.FollowsCalendar;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** Dated work that has not ended: its due date follows from the day that was named. */
@Repository
class DatedRows implements FollowsCalendar {
    /** Rows in one statement. */
    private static final int CHUNK = 20_000;

    private static final String OPEN = """
            select a.id, a.directive_id, a.ordinal, a.title, a.lead_agency, a.officer_login, a.due_on,
                coalesce(a.named_on, a.due_on) named_on, d.roll
            from assignment a join directive d on d.id = a.directive_id
            where a.due_on is not null and a.state in %s""".formatted(AssignmentRows.RUNNING);

    /**
     * Many rows, few ways to move: the ways are sent once. A date that is no longer the one that was looked at stays, and
     * leaves no trace.
     */
    private static final String MOVE = """
            with way as (
                select old::date old, new::date new, rule, n
                from unnest(?::text[], ?::text[], ?::text[]) with ordinality w (old, new, rule, n)),
            u as (
                select r.id, way.old, way.new, way.rule
                from unnest(?::uuid[], ?::int[]) r (id, n) join way on way.n = r.n),
            moved as (
                update assignment a set due_on = u.new, version = version + 1 from u
                where a.id = u.id and a.due_on = u.old and a.state in %s returning a.id, u.old, u.new, u.rule)
            insert into due_date_change (id, assignment_id, old_due_on, new_due_on, reason, changed_by, changed_at, change_id)
            select gen_random_uuid(), id, old, new, ? || ' ' || rule, ?, ?, ? from moved""".formatted(AssignmentRows.RUNNING);

    private final JdbcClient jdbc;
    private final Processes processes;
    private final Diary diary;

    DatedRows(JdbcClient jdbc, Processes processes, Diary diary) {
        this.jdbc = jdbc;
        this.processes = processes;
        this.diary = diary;
    }

    @Override
    public List<DateMove> moves(WorkingCalendar before, WorkingCalendar after) {
        var was = new Rolled(before);
        var becomes = new Rolled(after);
        try (Stream<DateMove> moves = jdbc.sql(OPEN).query((rs, i) -> move(rs, was, becomes)).stream()) {
            return moves.filter(Objects::nonNull).toList();
        }
    }

    /** What one calendar makes of the named days, each computed once. */
    private static final class Rolled {
        private final WorkingCalendar calendar;
        private final Map<RollRule, Map<LocalDate, DueDate>> known = new EnumMap<>(RollRule.class);

        Rolled(WorkingCalendar calendar) {
            this.calendar = calendar;
        }

        DueDate due(LocalDate named, RollRule roll) {
            return known.computeIfAbsent(roll, r -> new HashMap<>())
                    .computeIfAbsent(named, day -> NamedDates.due(day, roll, calendar));
        }
    }

    private static DateMove move(ResultSet rs, Rolled before, Rolled after) throws SQLException {
        LocalDate named = rs.getObject("named_on", LocalDate.class);
        LocalDate due = rs.getObject("due_on", LocalDate.class);
        RollRule roll = RollRule.valueOf(rs.getString("roll"));
        DueDate now = after.due(named, roll);
        if (now.date().equals(due) || now.date().equals(before.due(named, roll).date())) return null;
        return new DateMove(
                DateMove.Kind.ASSIGNMENT,
                rs.getObject("id", UUID.class),
                rs.getObject("directive_id", UUID.class),
                rs.getString("lead_agency"),
                rs.getString("officer_login"),
                "#" + rs.getInt("ordinal") + " " + Labels.shortTitle(rs.getString("title")),
                due,
                now.date(),
                now.explanation());
    }

    @Override
    public void move(List<DateMove> all, Because because) {
        List<DateMove> moves =
                all.stream().filter(m -> m.kind() == DateMove.Kind.ASSIGNMENT).toList();
        for (int from = 0; from < moves.size(); from += CHUNK)
            write(moves.subList(from, Math.min(moves.size(), from + CHUNK)), because);
        if (!moves.isEmpty()) clearOverdue(because.changeId());
    }

    /** One way to move: the same for every date that moves with it. */
    private record Way(LocalDate from, LocalDate to, String rule) {}

    private void write(List<DateMove> moves, Because because) {
        Map<Way, Integer> ways = new LinkedHashMap<>();
        Integer[] taken = moves.stream()
                .map(m -> ways.computeIfAbsent(new Way(m.from(), m.to(), m.rule()), way -> ways.size() + 1))
                .toArray(Integer[]::new);
        jdbc.sql(MOVE)
                .param(ways.keySet().stream().map(way -> way.from().toString()).toArray(String[]::new))
                .param(ways.keySet().stream().map(way -> way.to().toString()).toArray(String[]::new))
                .param(ways.keySet().stream().map(Way::rule).toArray(String[]::new))
                .param(moves.stream().map(DateMove::subjectId).toArray(UUID[]::new))
                .param(taken)
                .params(because.reason(), because.by(), diary.now(), because.changeId())
                .update();
    }

    /** What is no longer late must not show as late. */
    private void clearOverdue(UUID changeId) {
        jdbc.sql("update assignment a set overdue_shown = false where a.overdue_shown and a.due_on >= ?"
                        + " and exists (select 1 from due_date_change c where c.assignment_id = a.id and c.change_id = ?)"
                        + " returning a.process_instance_id")
                .params(diary.today(), changeId)
                .query(String.class)
                .list()
                .forEach(instance -> processes.correlateIfWaiting(instance, Message.ASSIGNMENT_OVERDUE_CLEARED));
    }

    static String[] texts(List<DateMove> moves, Function<DateMove, ?> column) {
        return moves.stream().map(column).map(String::valueOf).toArray(String[]::new);
    }
}
