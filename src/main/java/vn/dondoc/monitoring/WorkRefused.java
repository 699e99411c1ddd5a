package vn.dondoc.monitoring;

import vn.dondoc.shared.DomainException;

/** A refusal about the work a mail links to. */
public final class WorkRefused extends DomainException {
    private WorkRefused(String key) {
        super(key);
    }

    static WorkRefused unknown() {
        return new WorkRefused("work.unknown");
    }
}
