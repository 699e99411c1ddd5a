package vn.dondoc.escalation;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Role;
import vn.dondoc.reporting.DecisionReaders;
import vn.dondoc.security.SignedIn;

/** Who may read dossiers: leaders and the Office all, a standing agency's coordinators and heads its own. */
@Component
class DossierAccess implements DecisionReaders {
    private final DossierStore dossiers;

    DossierAccess(DossierStore dossiers) {
        this.dossiers = dossiers;
    }

    /** @throws DossierRefused as if there were none, when the person may not read it */
    Dossier readable(SignedIn person, UUID id) {
        return dossiers.find(id).filter(d -> reads(person, d)).orElseThrow(DossierRefused::unknown);
    }

    /** Who may read the page may open its files. */
    @Override
    public boolean mayRead(SignedIn person, UUID dossierId) {
        return dossiers.find(dossierId).filter(d -> reads(person, d)).isPresent();
    }

    /** Newest first. @throws DossierRefused as if there were none, to everybody else */
    List<Dossier> readable(SignedIn person, DossierFilter filter) {
        if (readsAll(person)) return dossiers.find(filter);
        if (!readsOwn(person, person.agency())) throw DossierRefused.unknown();
        return dossiers.find(new DossierFilter(person.agency(), filter.field(), filter.from(), filter.to()));
    }

    /** @throws DossierRefused as if there were none, unless the person is of the Office */
    void checkOffice(SignedIn person) {
        if (!person.isOffice()) throw DossierRefused.unknown();
    }

    private static boolean reads(SignedIn person, Dossier dossier) {
        return readsAll(person) || readsOwn(person, dossier.standingAgency());
    }

    private static boolean readsAll(SignedIn person) {
        return person.isLeader() || person.isOffice();
    }

    private static boolean readsOwn(SignedIn person, String standingAgency) {
        return person.agency().equals(standingAgency) && (person.is(Role.COORDINATOR) || person.is(Role.HEAD));
    }
}
