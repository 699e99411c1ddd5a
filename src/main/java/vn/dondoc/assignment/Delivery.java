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
        jdbc.sql("update assignment set visible = true where directive_id = ? and not visible")
                .param(directiveId)
                .update();
        directives.markIssued(directiveId);
        events.publishEvent(new AssignmentEvents.Delivered(directiveId));
    }

    /** One line again: to the agency a decision chose, or to the same one when its return was not followed. */
    @Transactional
    void deliverAgain(UUID assignmentId) {
        Assignment a = rows.lock(assignmentId);
        if (a.state() != Assignment.State.ISSUED) return; // a decision ended it before this job ran
        Receipt.Line line = new Receipt.Line(a.id(), a.ordinal(), a.title());
        receipts.open(directives.get(a.directiveId()), a.leadAgency(), List.of(line), handoverReason(a.id()));
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
        jdbc.sql("select a.lead_agency, a.id, a.ordinal, a.title from assignment a"
                        + " join agency g on g.code = a.lead_agency"
                        + " where a.directive_id = ? and not a.visible order by g.list_order, g.code, a.ordinal")
                .param(directiveId)
                .query(rs -> {
                    byAgency.computeIfAbsent(rs.getString(1), agency -> new ArrayList<>())
                            .add(new Receipt.Line(rs.getObject(2, UUID.class), rs.getInt(3), rs.getString(4)));
                });
        return byAgency;
    }
}
