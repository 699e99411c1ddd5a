package vn.dondoc.workflow;

import vn.dondoc.security.SignedIn;

/** Answered by the packages that own the rows: who may know that a task exists without working on it. */
public interface TaskWatchers {
    /** False also when the instance is none of this package's. */
    boolean mayKnow(SignedIn person, ProcessScope scope);
}
