package vn.dondoc.escalation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;

/** Finds the people and mailboxes a dossier's mails go to; each once. */
@Component
class Addressees {
    private final Agencies agencies;

    Addressees(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * The officers named for the matters, where none is named the agency's contact; its heads; its mailbox.
     *
     * @param officers logins, may hold null
     */
    List<Addressee> of(String agencyCode, Collection<String> officers) {
        Agency agency = agencies.get(agencyCode);
        Set<Addressee> all = new LinkedHashSet<>();
        for (String login : new LinkedHashSet<>(officers)) {
            String named = login == null ? agency.contact() : login;
            if (named != null)
                agencies.officer(named)
                        .filter(Officer::active)
                        .map(Addressee::of)
                        .ifPresent(all::add);
        }
        agencies.officersOf(agencyCode, Role.HEAD).forEach(head -> all.add(Addressee.of(head)));
        all.add(Addressee.mailbox(agency));
        return List.copyOf(all);
    }

    /** Those of the Office who prepare dossiers. */
    List<Addressee> office() {
        return coordinators(Agencies.OFFICE).toList();
    }

    /** The Office, and the standing agency's coordinators and heads: who has to know what was decided. */
    List<Addressee> informed(String standingAgency) {
        var heads = agencies.officersOf(standingAgency, Role.HEAD).stream().map(Addressee::of);
        Set<Addressee> all = new LinkedHashSet<>(office());
        Stream.concat(coordinators(standingAgency), heads).forEach(all::add);
        return new ArrayList<>(all);
    }

    List<Addressee> chairman() {
        return agencies.inRole(Role.CHAIRMAN).stream().map(Addressee::of).toList();
    }

    List<Addressee> deputy(String login) {
        return Stream.of(login)
                .filter(Objects::nonNull)
                .flatMap(l -> agencies.officer(l).stream())
                .map(Addressee::of)
                .toList();
    }

    private Stream<Addressee> coordinators(String agency) {
        return agencies.officersOf(agency, Role.COORDINATOR).stream().map(Addressee::of);
    }
}
