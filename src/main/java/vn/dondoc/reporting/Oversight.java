package vn.dondoc.reporting;

import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;

/** Who watches over the reports of a directive besides the agencies themselves. */
final class Oversight {
    private Oversight() {}

    /** Coordinators and head of the standing agency, the Office, the province's leaders. */
    static boolean has(SignedIn person, String standingAgency) {
        return person.coordinates(standingAgency)
                || person.is(Role.HEAD) && person.agency().equals(standingAgency)
                || person.isOffice()
                || person.isLeader();
    }

    /**
     * Whether the person may read what the report says: its agency always, the others once it was sent. While it is back
     * with its agency its text is being rewritten and is the agency's own again.
     */
    static boolean reads(SignedIn person, ReportCase c) {
        if (person.agency().equals(c.agency().code())) return true;
        boolean outside =
                c.report().state() == Report.State.CHECKING || c.report().state() == Report.State.ACCEPTED;
        return outside && has(person, c.directive().standingAgency());
    }

    /** Whether the person may know that the report exists and where it stands. */
    static boolean sees(SignedIn person, ReportCase c) {
        return person.agency().equals(c.agency().code())
                || has(person, c.directive().standingAgency());
    }
}
