package vn.dondoc.assignment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;

/** Who of an agency is written to. */
@Component
class Addressees {
    private final Agencies agencies;

    Addressees(Agencies agencies) {
        this.agencies = agencies;
    }

    /** @param recipient login of the person, or code of the agency for its mailbox */
    record Addressee(String recipient, String name, String address) {}

    /** The officer who carries the work out, or the agency's contact when none was named. */
    List<Addressee> officer(String agency, String officer) {
        String login = officer == null ? agencies.get(agency).contact() : officer;
        return login == null
                ? List.of()
                : agencies.officer(login).filter(Officer::active).map(Addressees::person).stream()
                        .toList();
    }

    /** The officer and the heads, nobody twice. */
    List<Addressee> officerAndHeads(String agency, String officer) {
        Map<String, Addressee> all = new LinkedHashMap<>();
        officer(agency, officer).forEach(a -> all.put(a.recipient(), a));
        agencies.officersOf(agency, Role.HEAD).forEach(h -> all.putIfAbsent(h.login(), person(h)));
        return List.copyOf(all.values());
    }

    /** The officer, the heads and the agency's own mailbox. */
    List<Addressee> everybody(String agency, String officer) {
        List<Addressee> all = new ArrayList<>(officerAndHeads(agency, officer));
        Agency a = agencies.get(agency);
        all.add(new Addressee(a.code(), a.name(), a.email()));
        return all;
    }

    private static Addressee person(Officer officer) {
        return new Addressee(officer.login(), officer.displayName(), officer.email());
    }
}
