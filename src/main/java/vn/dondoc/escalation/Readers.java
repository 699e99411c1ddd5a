package vn.dondoc.escalation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Addressee;
import vn.dondoc.agency.Addressees;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;

/** The people who work on dossiers or have to know them, for the mails about them; each once. */
@Component
class Readers {
    private final Agencies agencies;
    private final Addressees addressees;

    Readers(Agencies agencies, Addressees addressees) {
        this.agencies = agencies;
        this.addressees = addressees;
    }

    /** Those of the Office who prepare dossiers. */
    List<Addressee> office() {
        return addressees.inRole(Agencies.OFFICE, Role.COORDINATOR);
    }

    /** The Office, and the standing agency's coordinators and heads: who has to know what was decided. */
    List<Addressee> informed(String standingAgency) {
        Set<Addressee> all = new LinkedHashSet<>(office());
        all.addAll(addressees.inRole(standingAgency, Role.COORDINATOR));
        all.addAll(addressees.inRole(standingAgency, Role.HEAD));
        return List.copyOf(all);
    }

    List<Addressee> chairman() {
        return agencies.inRole(Role.CHAIRMAN).stream().map(Addressee::of).toList();
    }

    /** @param login null for none */
    List<Addressee> deputy(String login) {
        return Stream.ofNullable(login)
                .flatMap(l -> agencies.officer(l).stream())
                .map(Addressee::of)
                .toList();
    }
}
