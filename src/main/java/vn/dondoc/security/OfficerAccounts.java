package vn.dondoc.security;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.AgencyRegister.OfficerChanged;

/** The engine's groups follow the officer's roles; an officer who left keeps his history and loses his groups. */
@Component
class OfficerAccounts {
    private final Accounts accounts;

    OfficerAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @EventListener
    void follow(OfficerChanged change) {
        SignedIn person = SignedIn.of(change.officer());
        if (!accounts.exists(person.login())) accounts.open(person.login(), person.displayName());
        accounts.setGroups(person.login(), change.officer().active() ? person.groups() : java.util.Set.of());
    }
}
