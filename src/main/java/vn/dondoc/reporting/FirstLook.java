package vn.dondoc.reporting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.SignedIn;

/** The moment the standing agency first opens a report that waits for it: until then its agency may take it back. */
@Component
class FirstLook {
    private final ReportChanges changes;

    FirstLook(ReportChanges changes) {
        this.changes = changes;
    }

    /** A transaction of its own: it comes in the middle of reading, and counts whatever becomes of that. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void taken(UUID reportId) {
        changes.opened(reportId);
    }

    /** Leaders and the Office may look without taking anything from the agency. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void by(SignedIn person, ReportCase c) {
        if (!c.own() && person.agency().equals(c.directive().standingAgency()))
            changes.opened(c.report().id());
    }
}
