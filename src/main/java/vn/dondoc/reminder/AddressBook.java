package vn.dondoc.reminder;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.dondoc.agency.Agency;

/** Who answers for which agency, and where he is reached: read once for a sweep. */
class AddressBook {
    private final Map<String, Agency> agencies;
    private final Map<String, Person> persons;
    private final Map<String, List<Person>> heads;

    AddressBook(List<Agency> agencies, List<Person> active) {
        this.agencies = agencies.stream().collect(toMap(Agency::code, a -> a));
        this.persons = active.stream().collect(toMap(Person::login, p -> p));
        this.heads = active.stream().filter(Person::head).collect(groupingBy(Person::agency));
    }

    record Person(String login, String displayName, String agency, String email, boolean head) {}

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

    /** Never empty: without an officer the head is told, without a head the mailbox. */
    List<Recipient> reached(Matter matter, Addressee addressee) {
        // What lies before the head is not the officer's to send any more.
        if (addressee == Addressee.OFFICER && !matter.approving()) return officer(matter);
        return addressee == Addressee.MAILBOX ? mailbox(matter.agency()) : heads(matter.agency());
    }

    private List<Recipient> officer(Matter matter) {
        Person named = inOffice(matter.officer(), matter.agency());
        Person officer =
                named != null ? named : inOffice(agency(matter.agency()).contact(), matter.agency());
        return officer == null ? heads(matter.agency()) : List.of(recipient(officer));
    }

    private Person inOffice(String login, String agency) {
        Person person = login == null ? null : persons.get(login);
        return person != null && person.agency().equals(agency) ? person : null;
    }

    private List<Recipient> heads(String agency) {
        List<Person> present = heads.getOrDefault(agency, List.of());
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
