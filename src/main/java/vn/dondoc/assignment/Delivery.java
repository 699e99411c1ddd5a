package vn.dondoc.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.directive.Directive;
import vn.dondoc.directive.Directives;

/** Lays assignments before their lead agencies: one receipt for an agency and a directive. */
@Service
class Delivery {
    private final JdbcClient jdbc;
    private final AssignmentRows rows;
    private final Directives directives;
    private final ReceiptOpening receipts;
    private final ApplicationEventPublisher events;

    Delivery(
            JdbcClient jdbc,
            AssignmentRows rows,
            Directives directives,
            ReceiptOpening receipts,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.directives = directives;
        this.receipts = receipts;
        this.events = events;
    }

    /** Shows all of a directive's assignments to their agencies at the same moment. */
    @Transactional
    void deliverAll(UUID directiveId) {
        Directive directive = directives.get(directiveId);
        hidden(directiveId).forEach((agency, lines) -> receipts.open(directive, agency, lines, null));
        show(directiveId);
        directives.markIssued(directiveId);
        events.publishEvent(new AssignmentEvents.Delivered(directiveId));
    }

    /**
     * What a later document added; what was ended again before that needs no receipt. Two who deliver at once do it
     * one after the other, and the second finds nothing.
     */
    @Transactional
    void deliverAdded(UUID directiveId) {
        Directive directive = directives.lock(directiveId);
        // Before it is in force all of it is delivered together; after its end nothing is.
        if (directive.state() != Directive.State.ISSUED) return;
        var added = hidden(directiveId);
        added.forEach((agency, lines) -> receipts.open(directive, agency, lines, basis(lines)));
        show(directiveId);
        added.forEach(
                (agency, lines) -> events.publishEvent(new AssignmentEvents.Added(directiveId, agency, ids(lines))));
    }

    /** One line again: to the agency a decision chose, or to the same one when its return was not followed. */
    @Transactional
    void deliverAgain(UUID assignmentId) {
        Assignment a = rows.lock(assignmentId);
        if (a.state() != Assignment.State.ISSUED) return; // a decision ended it before this job ran
        Receipt.Line line = new Receipt.Line(a.id(), a.ordinal(), a.title());
        receipts.open(directives.get(a.directiveId()), a.leadAgency(), List.of(line), handoverReason(a.id()));
        // Added by a later document and given to another agency before it was shown.
        jdbc.sql("update assignment set visible = true where id = ? and not visible")
                .param(assignmentId)
                .update();
    }

    private void show(UUID directiveId) {
        jdbc.sql("update assignment set visible = true where directive_id = ? and not visible")
                .param(directiveId)
                .update();
    }

    private static List<UUID> ids(List<Receipt.Line> lines) {
        return lines.stream().map(Receipt.Line::assignmentId).toList();
    }

    /** Every decision that added one of the lines, once. */
    private String basis(List<Receipt.Line> lines) {
        return jdbc.sql(
                        "select string_agg(b, '; ' order by n) from (select added_basis b, min(ordinal) n from assignment"
                                + " where id = any(?) group by added_basis) x")
                .param(ids(lines).toArray(UUID[]::new))
                .query(String.class)
                .single();
    }

    private String handoverReason(UUID id) {
        return jdbc.sql("select handover_reason from assignment where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private Map<String, List<Receipt.Line>> hidden(UUID directiveId) {
        Map<String, List<Receipt.Line>> byAgency = new LinkedHashMap<>();
        jdbc.sql(
                        "select a.lead_agency, a.id, a.ordinal, a.title from assignment a"
                                + " join agency g on g.code = a.lead_agency"
                                + " where a.directive_id = ? and not a.visible and a.state = 'ISSUED' order by g.list_order, g.code, a.ordinal")
                .param(directiveId)
                .query(rs -> {
                    byAgency.computeIfAbsent(rs.getString(1), agency -> new ArrayList<>())
                            .add(new Receipt.Line(rs.getObject(2, UUID.class), rs.getInt(3), rs.getString(4)));
                });
        return byAgency;
    }
}
