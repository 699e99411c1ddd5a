package vn.dondoc.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.IssuedRows.Piece;
import vn.dondoc.calendar.DueDate;
import vn.dondoc.directive.AddedLine;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.DirectiveItem;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.DomainException;

/** Work that a later document adds: numbered after all that was issued, and issued as that was. */
@Service
class Adding implements Additions {
    private final JdbcClient jdbc;
    private final AdditionRules rules;
    private final IssuedRows rows;
    private final Issuing issuing;
    private final Directives directives;
    private final NamedDates named;
    private final Delivery delivery;
    private final Diary diary;

    Adding(
            JdbcClient jdbc,
            AdditionRules rules,
            IssuedRows rows,
            Issuing issuing,
            Directives directives,
            NamedDates named,
            Delivery delivery,
            Diary diary) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.rows = rows;
        this.issuing = issuing;
        this.directives = directives;
        this.named = named;
        this.delivery = delivery;
        this.diary = diary;
    }

    @Override
    @Transactional(readOnly = true, noRollbackFor = DomainException.class)
    public void check(UUID directiveId, Addition addition) {
        rules.admit(directiveId, addition);
    }

    @Override
    @Transactional
    public List<UUID> add(UUID directiveId, Addition addition, String basis, String by) {
        String why = Typed.reason(basis);
        Directive directive = directives.lock(directiveId);
        AddedLine line = rules.admit(directiveId, addition);
        List<Piece> pieces = pieces(directive, directives.append(directiveId, line));
        rows.insert(directiveId, pieces);
        issuing.start(directive, rows.nextUnstarted(directiveId, pieces.size()));
        pieces.forEach(piece -> explain(piece.id(), why, by));
        Map<String, UUID> byLead = pieces.stream().collect(Collectors.toMap(Piece::lead, Piece::id));
        return addition.leads().stream().map(byLead::get).toList();
    }

    @Override
    @Transactional
    public void deliver(UUID directiveId) {
        delivery.deliverAdded(directiveId);
    }

    private List<Piece> pieces(Directive directive, DirectiveItem item) {
        DueDate due = item.dueOn() == null ? null : named.due(item.dueOn(), directive.roll());
        int ordinal = rows.lastOrdinal(directive.id());
        List<Piece> pieces = new ArrayList<>();
        for (String lead : item.leads()) pieces.add(new Piece(UUID.randomUUID(), ++ordinal, item, lead, due));
        return pieces;
    }

    private void explain(UUID id, String basis, String by) {
        jdbc.sql("update assignment set added_basis = ?, added_by = ? where id = ?")
                .params(basis, by, id)
                .update();
        diary.record(by, "ASSIGNMENT_ADDED", id, Map.of());
    }
}
