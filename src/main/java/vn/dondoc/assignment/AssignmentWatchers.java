package vn.dondoc.assignment;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.SignedIn;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.TaskWatchers;

/** A directive's coordinators know of the receipts and assignments that come from it. */
@Component
class AssignmentWatchers implements TaskWatchers {
    private final AssignmentRows assignments;
    private final ReceiptRows receipts;
    private final Directives directives;

    AssignmentWatchers(AssignmentRows assignments, ReceiptRows receipts, Directives directives) {
        this.assignments = assignments;
        this.receipts = receipts;
        this.directives = directives;
    }

    @Override
    public boolean mayKnow(SignedIn person, ProcessScope scope) {
        Optional<UUID> ofAssignment = scope.find(ProcessVariables.ASSIGNMENT_ID)
                .map(id -> assignments.get(id).directiveId());
        return ofAssignment
                .or(() -> scope.find(ProcessVariables.RECEIPT_ID)
                        .map(id -> receipts.get(id).directiveId()))
                .map(directives::get)
                .filter(d -> person.coordinates(d.standingAgency()))
                .isPresent();
    }
}
