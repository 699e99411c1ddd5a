package vn.dondoc.request;

import org.springframework.stereotype.Component;
import vn.dondoc.agency.Role;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.SignedIn;

/** Who may ask, take back and read. Who decides and who answers has the task, and no one else. */
@Component
class RequestAccess {
    private final Directives directives;

    RequestAccess(Directives directives) {
        this.directives = directives;
    }

    /** The lead asks: its officers and heads. */
    boolean mayAsk(SignedIn person, Assignment a) {
        return person.agency().equals(a.leadAgency()) && works(person);
    }

    boolean mayTakeBack(SignedIn person, DeadlineRequest r) {
        return person.agency().equals(r.agency()) && works(person);
    }

    /** Who asked, who is asked, and who oversees the work; a later lead does not read what an earlier one asked. */
    boolean mayRead(SignedIn person, DeadlineRequest r) {
        boolean concerned =
                person.agency().equals(r.agency()) || person.agency().equals(r.toAgency());
        boolean acts = works(person) || person.is(Role.CLERK) || person.is(Role.COORDINATOR);
        return concerned && acts || oversees(person, r);
    }

    /** The agency that is asked for its co-operation answers. */
    boolean mayAnswer(SignedIn person, DeadlineRequest r) {
        return person.agency().equals(r.toAgency()) && works(person);
    }

    private boolean oversees(SignedIn person, DeadlineRequest r) {
        return person.isLeader()
                || person.is(Role.ADMINISTRATOR)
                || person.coordinates(directives.get(r.directiveId()).standingAgency());
    }

    private static boolean works(SignedIn person) {
        return person.is(Role.OFFICER) || person.is(Role.HEAD);
    }
}
