package vn.dondoc.reporting;

import java.util.UUID;
import vn.dondoc.security.SignedIn;

/** Who may open the files of a decision: asked here, answered by the package that knows the dossiers. */
public interface DecisionReaders {
    boolean mayRead(SignedIn person, UUID dossierId);
}
