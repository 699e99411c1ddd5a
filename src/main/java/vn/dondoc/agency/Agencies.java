package vn.dondoc.agency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Read access to agencies, collectives and officers. */
public interface Agencies {
    /** Code of the Văn phòng UBND tỉnh. */
    String OFFICE = "van-phong-ubnd-tinh";
    /** Code under which the Committee's leaders stand. */
    String PROVINCE = "ubnd-tinh";

    /** @throws AgencyRefused when there is none of that code */
    Agency get(String code);

    Optional<Agency> find(String code);

    /** All agencies in the order of lists and tables. */
    List<Agency> all();

    /** Who may lead work given on that day, in the order of lists: valid then, and not the Committee, which gives it. */
    List<Agency> mayLead(LocalDate day);

    default boolean mayLead(String code, LocalDate day) {
        return mayLead(day).stream().anyMatch(a -> a.code().equals(code));
    }

    /** Collectives a directive may name, by code. */
    List<Collective> collectives();

    /** The members of a collective, in the order of lists. */
    List<Agency> membersOf(String collective);

    /** Other names that were learnt, by alias. */
    List<Alias> aliases();

    /** Who took over from agencies that have ended before that day: code by code, the last one in the line. */
    Map<String, String> successors(LocalDate day);

    Optional<Officer> officer(String login);

    /** Many at once. Logins that nobody is known under are left out. */
    List<Officer> officers(Collection<String> logins);

    /** Active officers of an agency, in the order of their logins. */
    List<Officer> officersOf(String agency);

    /** Every officer there ever was, active or not, by agency in the order of lists, then by login. */
    List<Officer> everyOfficer();

    /** Active officers of an agency in a role. */
    default List<Officer> officersOf(String agency, Role role) {
        return officersOf(agency).stream().filter(o -> o.is(role)).toList();
    }

    /** The name to print for a login: display name, or the login itself when nobody is known under it. */
    default String nameOf(String login) {
        return login == null ? "" : officer(login).map(Officer::displayName).orElse(login);
    }

    /** Active officers in a role, wherever they are. */
    List<Officer> inRole(Role role);

    /** @param code as {@code to-01-cap-huyen} */
    record Collective(String code, String name, Collection<String> members) {}

    /**
     * Another name.
     *
     * @param code of an agency or a collective
     * @param learntBy login; null for what came with the list
     */
    record Alias(String alias, String code, String learntBy) {}
}
