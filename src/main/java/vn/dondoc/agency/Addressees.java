package vn.dondoc.agency;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who of an agency is written to, each once. Without an officer its heads are told, without a head its mailbox. */
@Component
public class Addressees {
    private final Agencies agencies;

    Addressees(Agencies agencies) {
        this.agencies = agencies;
    }

    /** @param named login of the officer who has the matter; when null or gone, the agency's contact is told */
    public List<Addressee> officer(String agency, String named) {
        return inOffice(agency, named)
                .or(() -> inOffice(agency, agencies.get(agency).contact()))
                .map(officer -> List.of(Addressee.of(officer)))
                .orElseGet(() -> headsOrMailbox(agency));
    }

    /** The contact of each of many agencies, or who stands in for him, and its mailbox, by agency. */
    public Map<String, List<Addressee>> contactsAndMailboxes(Collection<Agency> of) {
        List<String> contacts =
                of.stream().map(Agency::contact).filter(Objects::nonNull).toList();
        Map<String, Officer> byLogin = agencies.officers(contacts).stream()
                .filter(Officer::active)
                .collect(Collectors.toMap(Officer::login, Function.identity()));
        Map<String, List<Addressee>> all = new HashMap<>();
        for (Agency agency : of) {
            Officer contact = byLogin.get(agency.contact());
            Set<Addressee> both = new LinkedHashSet<>(
                    contact != null && contact.agency().equals(agency.code())
                            ? List.of(Addressee.of(contact))
                            : headsOrMailbox(agency.code()));
            both.add(Addressee.mailbox(agency));
            all.put(agency.code(), List.copyOf(both));
        }
        return all;
    }

    public List<Addressee> officerAndHeads(String agency, String named) {
        return List.copyOf(officersAndHeads(agency, Collections.singleton(named)));
    }

    /** The officer, the heads and the agency's own mailbox. */
    public List<Addressee> everybody(String agency, String named) {
        return everybodyOf(agency, Collections.singleton(named));
    }

    /** @param named officers of several matters; null stands for the contact */
    public List<Addressee> everybodyOf(String agency, Collection<String> named) {
        Set<Addressee> all = officersAndHeads(agency, named);
        all.add(Addressee.mailbox(agencies.get(agency)));
        return List.copyOf(all);
    }

    public List<Addressee> inRole(String agency, Role role) {
        return agencies.officersOf(agency, role).stream().map(Addressee::of).toList();
    }

    private Set<Addressee> officersAndHeads(String agency, Collection<String> named) {
        Set<Addressee> all = new LinkedHashSet<>();
        for (String login : named) all.addAll(officer(agency, login));
        all.addAll(inRole(agency, Role.HEAD));
        return all;
    }

    private List<Addressee> headsOrMailbox(String agency) {
        List<Addressee> heads = inRole(agency, Role.HEAD);
        return heads.isEmpty() ? List.of(Addressee.mailbox(agencies.get(agency))) : heads;
    }

    private Optional<Officer> inOffice(String agency, String login) {
        return Stream.ofNullable(login)
                .flatMap(l -> agencies.officer(l).stream())
                .filter(o -> o.active() && o.agency().equals(agency))
                .findFirst();
    }
}
