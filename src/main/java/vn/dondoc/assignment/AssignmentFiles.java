package vn.dondoc.assignment;

import java.util.List;
import java.util.UUID;

/** The evidence of an assignment's result, for our forms and pages; implemented where files are kept. */
public interface AssignmentFiles {
    /** In the order of their upload. */
    List<AssignmentFile> of(UUID assignmentId);

    /** @param path where it can be opened, as {@code /tep/{id}} */
    record AssignmentFile(UUID id, String name, String path) {}
}
