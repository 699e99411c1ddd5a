package vn.dondoc.escalation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;

/** Who may read dossiers: leaders and the Office all, a standing agency's coordinators and heads its own. */
@Component
class DossierAccess {
    private final DossierStore dossiers;

    DossierAccess(DossierStore dossiers) {
        this.dossiers = dossiers;
    }

    /** @throws DossierRefused as if there were none, when the person may not read it */
    Dossier readable(SignedIn person, UUID id) {
        return dossiers.find(id)
                .filter(d -> readsAll(person) || readsOwn(person, d.standingAgency()))
                .orElseThrow(DossierRefused::unknown);
    }

    /** Newest first. */
    List<Dossier> readable(SignedIn person) {
        if (readsAll(person)) return dossiers.list(null);
        if (readsOwn(person, person.agency())) return dossiers.list(person.agency());
        throw DossierRefused.unknown();
    }

    /** @throws DossierRefused as if there were none, unless the person is of the Office */
    void checkOffice(SignedIn person) {
        if (!person.isOffice()) throw DossierRefused.unknown();
    }

    private static boolean readsAll(SignedIn person) {
        return person.isLeader() || person.isOffice();
    }

    private static boolean readsOwn(SignedIn person, String standingAgency) {
        return person.agency().equals(standingAgency) && (person.is(Role.COORDINATOR) || person.is(Role.HEAD));
    }
}
