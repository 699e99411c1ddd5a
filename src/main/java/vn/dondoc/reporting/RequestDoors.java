package vn.dondoc.reporting;

import java.util.Optional;
import java.util.UUID;
import vn.dondoc.security.SignedIn;

/** Who may add and open the files of a request: asked here, answered by the package that knows the requests. */
public interface RequestDoors {
    /** The directive of a request that waits for the person's agency to answer; empty when it does not. Holds the row. */
    Optional<UUID> directiveToAnswer(SignedIn person, UUID requestId);

    boolean mayRead(SignedIn person, UUID requestId);
}
