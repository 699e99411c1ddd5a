package vn.dondoc.assignment;

import java.util.List;
import java.util.UUID;

/** Assignments that a later document adds to a directive that is followed up. */
public interface Additions {
    /**
     * Refusals of {@link #add} that can be told before; changes nothing, and the caller's transaction may go on after one.
     */
    void check(UUID directiveId, Addition addition);

    /**
     * Writes the line at the end of the breakdown and one assignment for each lead, each with its process instance, not yet
     * shown to the agencies.
     *
     * @param basis the decision that adds it, as "Quyết định số 12/QĐ-UBND ngày 5/5/2025"; the agency reads it with its
     *     receipt
     * @return their ids in the order of leads
     * @throws AssignmentRefused when the addition cannot be
     * @throws vn.dondoc.directive.DirectiveRefused when the directive is not followed up
     */
    List<UUID> add(UUID directiveId, Addition addition, String basis, String by);

    /**
     * Shows to their agencies what was added and is not shown yet: one receipt, and so one mail, for each agency. A second
     * call changes nothing.
     */
    void deliver(UUID directiveId);
}
