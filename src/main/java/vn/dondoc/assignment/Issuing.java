package vn.dondoc.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.IssuedRows.Piece;
import vn.dondoc.assignment.IssuedRows.Unstarted;
import vn.dondoc.calendar.DueDate;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.DirectiveItem;
import vn.dondoc.directive.Directives;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;

/**
 * Makes an assignment of each line of the breakdown and each of its leads (NĐ 314/2025/NĐ-CP art. 2: one lead each). The
 * rows are written at once and stay hidden; their instances start in batches, a job each, so that a crash costs one
 * batch and a repeated batch starts nothing twice.
 */
@Service
class Issuing {
    private static final int BATCH = 100;
    private static final int ROWS_A_STATEMENT = 1_000;

    private final IssuedRows rows;
    private final Directives directives;
    private final NamedDates named;
    private final Processes processes;
    private final AuditTrail audit;

    Issuing(IssuedRows rows, Directives directives, NamedDates named, Processes processes, AuditTrail audit) {
        this.rows = rows;
        this.directives = directives;
        this.named = named;
        this.processes = processes;
        this.audit = audit;
    }

    @Transactional
    void issueBatch(UUID directiveId) {
        Directive directive = directives.get(directiveId);
        if (!rows.any(directiveId)) write(directive);
        start(directive, rows.nextUnstarted(directiveId, BATCH));
    }

    @Transactional(readOnly = true)
    boolean allIssued(UUID directiveId) {
        return !rows.anyUnstarted(directiveId);
    }

    private void write(Directive directive) {
        List<Piece> pieces = pieces(directive);
        for (int from = 0; from < pieces.size(); from += ROWS_A_STATEMENT)
            rows.insert(directive.id(), pieces.subList(from, Math.min(pieces.size(), from + ROWS_A_STATEMENT)));
        audit.record(
                AuditTrail.SYSTEM, "ASSIGNMENTS_ISSUED", "DIRECTIVE", directive.id(), Map.of("count", pieces.size()));
    }

    private List<Piece> pieces(Directive directive) {
        List<Piece> pieces = new ArrayList<>();
        for (DirectiveItem item : directives.items(directive.id())) {
            DueDate due = item.dueOn() == null ? null : named.due(item.dueOn(), directive.roll());
            for (String lead : item.leads())
                pieces.add(new Piece(UUID.randomUUID(), pieces.size() + 1, item, lead, due));
        }
        return pieces;
    }

    void start(Directive directive, List<Unstarted> batch) {
        if (batch.isEmpty()) return;
        List<String> instances = batch.stream()
                .map(a -> processes.start(
                        ProcessKey.ASSIGNMENT,
                        directive.key() + "#" + a.ordinal(),
                        ProcessVariables.ASSIGNMENT_ID.of(a.id())))
                .toList();
        rows.started(batch, instances);
    }
}
