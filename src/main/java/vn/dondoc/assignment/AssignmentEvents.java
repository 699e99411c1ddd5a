package vn.dondoc.assignment;

import java.util.UUID;

/** What happened to an assignment, for the packages above; published in the same transaction. */
public final class AssignmentEvents {
    private AssignmentEvents() {}

    /** The lead changed: open report lines follow. The new lead gets its receipt a moment later. */
    public record Reassigned(UUID id, UUID directiveId, String from, String to) {}

    /** A result was handed in: its files are final from now on. */
    public record ResultHandedIn(UUID id, UUID directiveId, String agency) {}

    /** Done, withdrawn or ended. */
    public record Ended(UUID id, UUID directiveId, String agency) {}

    /** All of a directive's assignments are with their agencies. */
    public record Delivered(UUID directiveId) {}
}
