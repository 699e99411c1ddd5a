package vn.dondoc.agency;

/**
 * Who gets a mail. Nobody is left out for want of an address: that mail ends visibly as failed.
 *
 * @param recipient login of the person, or code of the agency for its own mailbox
 * @param address may be null
 */
public record Addressee(String recipient, String name, String address) {
    public static Addressee of(Officer officer) {
        return new Addressee(officer.login(), officer.displayName(), officer.email());
    }

    public static Addressee mailbox(Agency agency) {
        return new Addressee(agency.code(), agency.name(), agency.email());
    }
}
