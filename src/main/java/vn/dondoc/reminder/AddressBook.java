package vn.dondoc.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Role;
import vn.dondoc.ladder.Audience;

/** Who answers for which agency, and where he is reached: read once for a sweep. Whoever left his office is not in it. */
class AddressBook {
    private final Map<String, Agency> agencies;
    private final Map<String, Person> persons;
    private final Map<Role, Map<String, List<Person>>> inRole = new HashMap<>();

    AddressBook(List<Agency> agencies, List<Person> active) {
        this.agencies = agencies.stream().collect(toMap(Agency::code, a -> a));
        this.persons = active.stream().collect(toMap(Person::login, p -> p));
        for (Role role : List.of(Role.HEAD, Role.COORDINATOR, Role.CHAIRMAN))
            inRole.put(
                    role, active.stream().filter(p -> p.roles().contains(role)).collect(groupingBy(Person::agency)));
    }

    record Person(String login, String displayName, String agency, String email, Set<Role> roles) {}

    /** @param id login, or code of the agency for its mailbox */
    record Recipient(String id, String name, String address) {
        /** What makes two recipients one reader: the address, or the recipient himself while he has none. */
        String reader() {
            return address == null || address.isBlank() ? id : address.strip().toLowerCase(Locale.ROOT);
        }
    }

    Agency agency(String code) {
        return agencies.get(code);
    }

    /**
     * Empty for the co-operators of a matter that has none, else never: without an officer the head is told, without a
     * head or coordinator the mailbox, without a Chairman the Office.
     */
    List<Recipient> reached(Matter matter, Audience audience) {
        return switch (audience) {
            // What lies before the head is not the officer's to send any more.
            case OFFICER -> matter.approving() ? heads(matter.agency()) : officer(matter.officer(), matter.agency());
            case HEAD -> heads(matter.agency());
            case MAILBOX -> mailbox(matter.agency());
            case COOPERATORS ->
                matter.cooperators().stream()
                        .flatMap(agency -> officer(null, agency).stream())
                        .toList();
            case STANDING -> coordinators(matter.kind().byStandingAgency() ? matter.standing() : matter.overseer());
            case OFFICE -> coordinators(Agencies.OFFICE);
            case CHAIRMAN -> chairman();
        };
    }

    private List<Recipient> officer(String login, String agency) {
        Person named = inOffice(login, agency);
        Person officer = named != null ? named : inOffice(agency(agency).contact(), agency);
        return officer == null ? heads(agency) : List.of(recipient(officer));
    }

    private Person inOffice(String login, String agency) {
        Person person = login == null ? null : persons.get(login);
        return person != null && person.agency().equals(agency) ? person : null;
    }

    private List<Recipient> heads(String agency) {
        return inRole(Role.HEAD, agency);
    }

    private List<Recipient> coordinators(String agency) {
        return inRole(Role.COORDINATOR, agency);
    }

    private List<Recipient> chairman() {
        List<Recipient> chairman = inRole.get(Role.CHAIRMAN).values().stream()
                .flatMap(List::stream)
                .map(AddressBook::recipient)
                .toList();
        return chairman.isEmpty() ? coordinators(Agencies.OFFICE) : chairman;
    }

    private List<Recipient> inRole(Role role, String agency) {
        List<Person> present = inRole.get(role).getOrDefault(agency, List.of());
        return present.isEmpty()
                ? mailbox(agency)
                : present.stream().map(AddressBook::recipient).toList();
    }

    private List<Recipient> mailbox(String code) {
        Agency agency = agency(code);
        return List.of(new Recipient(code, agency.name(), agency.email()));
    }

    private static Recipient recipient(Person person) {
        return new Recipient(person.login(), person.displayName(), person.email());
    }
}
