package vn.dondoc.directive;

import java.util.UUID;

/** Whether anything still runs under a directive; the package that carries the work answers. */
public interface RunningWork {
    boolean any(UUID directiveId);
}
