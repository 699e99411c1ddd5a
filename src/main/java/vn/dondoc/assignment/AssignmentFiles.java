package vn.dondoc.assignment;

import java.util.List;
import java.util.UUID;

/** The evidence of an assignment's result, for our forms and pages; implemented where files are kept. */
public interface AssignmentFiles {
    /** Those of its present lead, in the order of their upload. */
    List<AssignmentFile> of(UUID assignmentId);

    /**
     * @param path where it can be opened, as {@code /tep/{id}}
     * @param handedIn with a result; before that it is the agency's own
     */
    record AssignmentFile(UUID id, String name, String path, boolean handedIn) {}
}
