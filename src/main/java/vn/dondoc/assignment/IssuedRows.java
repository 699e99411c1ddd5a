package vn.dondoc.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.calendar.DueDate;
import vn.dondoc.directive.DirectiveItem;
import vn.dondoc.shared.AuditTrail;

/** Writes assignments as they are issued: many rows in one statement, never one by one. */
@Repository
class IssuedRows {
    private static final String INSERT = """
            insert into assignment (id, directive_id, item_id, ordinal, section, title, body, kind, product, issued_to,
                lead_agency, original_due_on, named_on, due_on, state, created_at)
            select u.id::uuid, ?, u.item::uuid, u.ordinal, u.section, u.title, u.body, u.kind, u.product, u.lead, u.lead,
                u.named::date, u.named::date, u.due::date, 'ISSUED', ?
            from unnest(?::text[], ?::text[], ?::int[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[]) u (id, item, ordinal, section, title, body, kind, product, lead, named, due)
            on conflict do nothing""";

    private final JdbcClient jdbc;
    private final Clock clock;

    IssuedRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * One assignment to be: a line of the breakdown for one of its leads.
     *
     * @param due what a day off makes of the printed date; null when standing
     */
    record Piece(UUID id, int ordinal, DirectiveItem item, String lead, DueDate due) {
        boolean moved() {
            return due != null && !due.date().equals(item.dueOn());
        }
    }

    /** Written, without an instance yet. */
    record Unstarted(UUID id, int ordinal) {}

    boolean any(UUID directiveId) {
        return jdbc.sql("select exists (select 1 from assignment where directive_id = ?)")
                .param(directiveId)
                .query(Boolean.class)
                .single();
    }

    int lastOrdinal(UUID directiveId) {
        return jdbc.sql("select coalesce(max(ordinal), 0) from assignment where directive_id = ?")
                .param(directiveId)
                .query(Integer.class)
                .single();
    }

    void insert(UUID directiveId, List<Piece> pieces) {
        jdbc.sql(INSERT)
                .params(directiveId, Timestamp.from(clock.instant()))
                .param(texts(pieces, Piece::id))
                .param(texts(pieces, p -> p.item().id()))
                .param(pieces.stream().map(Piece::ordinal).toArray(Integer[]::new))
                .param(texts(pieces, p -> p.item().section()))
                .param(texts(pieces, p -> p.item().title()))
                .param(texts(pieces, p -> p.item().body()))
                .param(texts(pieces, p -> p.item().kind()))
                .param(texts(pieces, p -> p.item().product()))
                .param(texts(pieces, Piece::lead))
                .param(texts(pieces, p -> p.item().dueOn()))
                .param(texts(pieces, p -> p.due() == null ? null : p.due().date()))
                .update();
        explainMoved(pieces.stream().filter(Piece::moved).toList());
        insertCooperators(pieces.stream()
                .flatMap(p -> p.item().cooperators().stream().map(c -> new Cooperation(p.id(), c)))
                .toList());
    }

    /** The printed date stays as the first one; that a day off moved it stands in the history, with the rule. */
    private void explainMoved(List<Piece> moved) {
        if (moved.isEmpty()) return;
        jdbc.sql(
                        "insert into due_date_change (id, assignment_id, old_due_on, new_due_on, reason, changed_by, changed_at)"
                                + " select gen_random_uuid(), u.id::uuid, u.named::date, u.due::date, u.reason, ?, ?"
                                + " from unnest(?::text[], ?::text[], ?::text[], ?::text[]) u (id, named, due, reason)")
                .params(AuditTrail.SYSTEM, Timestamp.from(clock.instant()))
                .param(texts(moved, Piece::id))
                .param(texts(moved, p -> p.item().dueOn()))
                .param(texts(moved, p -> p.due().date()))
                .param(texts(moved, p -> p.due().explanation()))
                .update();
    }

    List<Unstarted> nextUnstarted(UUID directiveId, int limit) {
        return jdbc.sql("select id, ordinal from assignment where directive_id = ? and process_instance_id is null"
                        + " order by ordinal limit ? for no key update")
                .params(directiveId, limit)
                .query((rs, i) -> new Unstarted(rs.getObject(1, UUID.class), rs.getInt(2)))
                .list();
    }

    boolean anyUnstarted(UUID directiveId) {
        return jdbc.sql("select exists (select 1 from assignment where directive_id = ?"
                        + " and process_instance_id is null)")
                .param(directiveId)
                .query(Boolean.class)
                .single();
    }

    /** @param instances their process instances, in the same order */
    void started(List<Unstarted> assignments, List<String> instances) {
        jdbc.sql("update assignment a set process_instance_id = u.instance"
                        + " from unnest(?::text[], ?::text[]) u (id, instance) where a.id = u.id::uuid")
                .param(texts(assignments, Unstarted::id))
                .param(instances.toArray(String[]::new))
                .update();
    }

    private record Cooperation(UUID assignment, String agency) {}

    private void insertCooperators(List<Cooperation> rows) {
        if (rows.isEmpty()) return;
        jdbc.sql("insert into assignment_cooperator (assignment_id, agency)"
                        + " select u.id::uuid, u.agency from unnest(?::text[], ?::text[]) u (id, agency)"
                        + " on conflict do nothing")
                .param(texts(rows, Cooperation::assignment))
                .param(texts(rows, Cooperation::agency))
                .update();
    }

    private static <T> String[] texts(List<T> rows, Function<T, ?> column) {
        return rows.stream()
                .map(column)
                .map(value -> value == null ? null : value.toString())
                .toArray(String[]::new);
    }
}
