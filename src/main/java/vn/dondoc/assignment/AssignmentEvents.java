package vn.dondoc.assignment;

import java.util.List;
import java.util.UUID;

/** What happened to an assignment, for the packages above; published in the same transaction. */
public final class AssignmentEvents {
    private AssignmentEvents() {}

    /** The lead changed: open report lines follow. The new lead gets its receipt a moment later. */
    public record Reassigned(UUID id, UUID directiveId, String from, String to) {}

    /** Given other words: what is open and calls it by its title follows. */
    public record Reworded(UUID id, UUID directiveId) {}

    /** A result was handed in: its files are final from now on. */
    public record ResultHandedIn(UUID id, UUID directiveId, String agency) {}

    /** Done, withdrawn or ended. */
    public record Ended(UUID id, UUID directiveId, String agency) {}

    /** What a later document added was shown to its agency: its open reports follow. */
    public record Added(UUID directiveId, String agency, List<UUID> ids) {
        public Added {
            ids = List.copyOf(ids);
        }
    }

    /** All of a directive's assignments are with their agencies. */
    public record Delivered(UUID directiveId) {}
}
