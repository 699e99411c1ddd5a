package vn.dondoc.security;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Role;
import vn.dondoc.shared.Refusals;

/** What the engine's names of groups and people stand for, for those who know only those names. */
@Component
public class Desks {
    private final Agencies agencies;
    private final MessageSource messages;

    Desks(Agencies agencies, MessageSource messages) {
        this.agencies = agencies;
        this.messages = messages;
    }

    /**
     * Where a task waits.
     *
     * @param agency its code
     * @param role in the words of officers, as "Chuyên viên đầu mối"
     */
    public record Desk(String agency, String agencyName, String role) {
        /** "Sở Xây dựng – Chuyên viên đầu mối". */
        public String label() {
            return agencyName + " – " + role;
        }
    }

    /** @param group as {@code so-xay-dung.officer}; empty for a group of the engine's own */
    public Optional<Desk> ofGroup(String group) {
        int dot = group.lastIndexOf('.');
        if (dot < 0) return Optional.empty();
        String role = group.substring(dot + 1).toUpperCase(Locale.ROOT);
        return Stream.of(Role.values())
                .filter(r -> r.name().equals(role))
                .findFirst()
                .flatMap(r -> agencies.find(group.substring(0, dot)).map(a -> desk(a, r)));
    }

    /** The name to print for a login; the login itself when nobody is known under it. */
    public String nameOf(String login) {
        return agencies.nameOf(login);
    }

    /** The name of an agency. */
    public String agencyName(String code) {
        return agencies.get(code).name();
    }

    private Desk desk(Agency agency, Role role) {
        String words = messages.getMessage("security.role." + role, null, Refusals.VIETNAMESE);
        return new Desk(agency.code(), agency.name(), words);
    }
}
