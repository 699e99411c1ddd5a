package vn.dondoc.assignment;

import vn.dondoc.shared.DomainException;

/** A refusal about an assignment. */
public final class AssignmentRefused extends DomainException {
    private AssignmentRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static AssignmentRefused unknown() {
        return new AssignmentRefused("assignment.unknown");
    }
}
