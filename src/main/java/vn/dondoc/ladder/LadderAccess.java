package vn.dondoc.ladder;

import org.springframework.stereotype.Component;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;

/** The Office's coordinators make ladders; leaders and administrators look at them; for others there are none. */
@Component
public class LadderAccess {
    /** @throws LadderRefused as if there were no such page */
    public void requireReader(SignedIn person) {
        if (!person.isOffice() && !person.isLeader() && !person.is(Role.ADMINISTRATOR)) throw LadderRefused.unknown();
    }

    void requireEditor(SignedIn person) {
        if (!mayEdit(person)) throw LadderRefused.unknown();
    }

    boolean mayEdit(SignedIn person) {
        return person.isOffice();
    }
}
