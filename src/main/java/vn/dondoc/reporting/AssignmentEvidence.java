package vn.dondoc.reporting;

import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.AssignmentEvents;
import vn.dondoc.assignment.AssignmentFiles;
import vn.dondoc.assignment.Assignments;

/** The files of an assignment's result: shown to who confirms it, final once it was handed in. */
@Component
class AssignmentEvidence implements AssignmentFiles {
    private final AttachmentRows rows;
    private final Assignments assignments;

    AssignmentEvidence(AttachmentRows rows, Assignments assignments) {
        this.rows = rows;
        this.assignments = assignments;
    }

    @Override
    public List<AssignmentFile> of(UUID assignmentId) {
        String lead = assignments.get(assignmentId).leadAgency();
        return rows.of(assignmentId).stream()
                .filter(f ->
                        f.owner() == Attachments.Owner.ASSIGNMENT && f.agency().equals(lead))
                .map(f -> new AssignmentFile(f.id(), f.name(), f.shown().path(), f.frozen()))
                .toList();
    }

    @EventListener
    @Transactional
    public void onHandedIn(AssignmentEvents.ResultHandedIn result) {
        rows.freeze(result.id());
    }
}
