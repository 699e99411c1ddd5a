package vn.dondoc.escalation;

import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Officer;

/**
 * Who gets a mail.
 *
 * @param recipient login, or code of the agency for its own mailbox
 */
record Addressee(String recipient, String name, String address) {
    static Addressee of(Officer officer) {
        return new Addressee(officer.login(), officer.displayName(), officer.email());
    }

    static Addressee mailbox(Agency agency) {
        return new Addressee(agency.code(), agency.name(), agency.email());
    }
}
