package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.Collection;

/** The one writer of agencies and officers. Accounts in the engine follow by {@link OfficerChanged}. */
public interface AgencyRegister {
    void addAgency(Agency agency, LocalDate validFrom);

    void addCollective(String code, String name, Collection<String> members);

    /**
     * From now on the name means that agency or collective, whatever it meant before.
     *
     * @throws AgencyRefused when there is nothing of that code, or when the name is somebody's own
     */
    void learn(String alias, String code, String login);

    void forget(String alias);

    void nameContact(String agency, String login);

    /**
     * The same by a person who has seen who it is now.
     *
     * @param login an active officer of the agency who does its work; null for nobody
     * @param seen null where he saw nobody
     * @throws AgencyRefused when it is somebody else by now, or when the officer is not such a one
     */
    void chooseContact(String agency, String login, String seen);

    /**
     * Adds or replaces the officer and his roles and announces {@link OfficerChanged} in the same transaction. An agency
     * whose contact he was, and that he leaves, gets another.
     */
    void putOfficer(Officer officer);

    /** An officer was added or changed: his account's groups follow. */
    record OfficerChanged(Officer officer) {}
}
