package vn.dondoc.redating;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.CalendarChange;
import vn.dondoc.calendar.DateMove;
import vn.dondoc.calendar.FollowsCalendar;

/** What a change moved, kept; and how far what follows it has come. */
@Repository
class MoveRows {
    /** Rows in one statement. */
    private static final int CHUNK = 20_000;

    private static final String INSERT = """
            insert into calendar_move (change_id, kind, subject_id, directive_id, agency, officer, label, old_on, new_on, rule)
            select ?, kind, subject::uuid, directive::uuid, agency, officer, label, old::date, new::date, rule
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                u (kind, subject, directive, agency, officer, label, old, new, rule)""";

    private static final String MOVES = """
            select kind, subject_id, directive_id, agency, officer, label, old_on, new_on, rule from calendar_move
            where change_id = ?
            union all
            select 'ASSIGNMENT', a.id, a.directive_id, a.lead_agency, a.officer_login, '#' || a.ordinal || ' ' || a.title,
                c.old_due_on, c.new_due_on, substr(c.reason, ?)
            from due_date_change c join assignment a on a.id = c.assignment_id where c.change_id = ?
            order by directive_id, kind, new_on, subject_id""";

    private final JdbcClient jdbc;
    private final Clock clock;

    MoveRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How far the task list has followed: tasks due on {@code from} or later, those up to id {@code after} are done. */
    record Cursor(LocalDate from, String after, boolean done) {}

    /** All are counted; those of assignments stand in their own history already. */
    void insert(UUID changeId, List<DateMove> all) {
        jdbc.sql("update calendar_change set moved = ? where id = ?")
                .params(all.size(), changeId)
                .update();
        List<DateMove> moves =
                all.stream().filter(m -> m.kind() != DateMove.Kind.ASSIGNMENT).toList();
        for (int from = 0; from < moves.size(); from += CHUNK)
            write(changeId, moves.subList(from, Math.min(moves.size(), from + CHUNK)));
    }

    private void write(UUID changeId, List<DateMove> moves) {
        jdbc.sql(INSERT)
                .param(changeId)
                .param(texts(moves, DateMove::kind))
                .param(texts(moves, DateMove::subjectId))
                .param(texts(moves, DateMove::directiveId))
                .param(texts(moves, DateMove::agency))
                .param(texts(moves, DateMove::officer))
                .param(texts(moves, DateMove::label))
                .param(texts(moves, DateMove::from))
                .param(texts(moves, DateMove::to))
                .param(texts(moves, DateMove::rule))
                .update();
    }

    /** By directive, kind and date; the lead and the officer of an assignment as they are now. */
    List<DateMove> of(CalendarChange change) {
        String reason = FollowsCalendar.Because.of(change.id(), change.year(), change.basis(), change.changedBy())
                .reason();
        return jdbc.sql(MOVES)
                .params(change.id(), reason.length() + 2, change.id())
                .query((rs, i) -> new DateMove(
                        DateMove.Kind.valueOf(rs.getString("kind")),
                        rs.getObject("subject_id", UUID.class),
                        rs.getObject("directive_id", UUID.class),
                        rs.getString("agency"),
                        rs.getString("officer"),
                        rs.getString("label"),
                        rs.getObject("old_on", LocalDate.class),
                        rs.getObject("new_on", LocalDate.class),
                        rs.getString("rule")))
                .list();
    }

    void tasksFollowFrom(UUID changeId, LocalDate day) {
        jdbc.sql("update calendar_change set tasks_from = ? where id = ?")
                .params(day, changeId)
                .update();
    }

    void started(UUID changeId, String instance) {
        jdbc.sql("update calendar_change set process_instance_id = ? where id = ?")
                .params(instance, changeId)
                .update();
    }

    Cursor lockCursor(UUID changeId) {
        return cursor(changeId, " for update");
    }

    Cursor cursor(UUID changeId) {
        return cursor(changeId, "");
    }

    private Cursor cursor(UUID changeId, String lock) {
        return jdbc.sql("select tasks_from, tasks_after, tasks_done_at from calendar_change where id = ?" + lock)
                .param(changeId)
                .query((rs, i) ->
                        new Cursor(rs.getObject(1, LocalDate.class), rs.getString(2), rs.getTimestamp(3) != null))
                .single();
    }

    void followedUpTo(UUID changeId, String taskId) {
        jdbc.sql("update calendar_change set tasks_after = ? where id = ?")
                .params(taskId, changeId)
                .update();
    }

    void followed(UUID changeId) {
        jdbc.sql("update calendar_change set tasks_done_at = ? where id = ?")
                .params(now(), changeId)
                .update();
    }

    /** @return whether nobody was told before */
    boolean told(UUID changeId) {
        return jdbc.sql("update calendar_change set told_at = ? where id = ? and told_at is null")
                        .params(now(), changeId)
                        .update()
                == 1;
    }

    /** The agencies that still owe the report of a round. */
    List<String> owing(UUID roundId) {
        return jdbc.sql(
                        "select agency from report where round_id = ? and sent_at is null and state in ('WRITING', 'APPROVING')"
                                + " order by agency")
                .param(roundId)
                .query(String.class)
                .list();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private static String[] texts(List<DateMove> moves, Function<DateMove, ?> column) {
        return moves.stream()
                .map(column)
                .map(value -> Optional.ofNullable(value).map(Objects::toString).orElse(null))
                .toArray(String[]::new);
    }
}
