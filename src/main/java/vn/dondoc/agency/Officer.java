package vn.dondoc.agency;

import java.util.Set;

/** A person who acts for an agency. */
public record Officer(
        String login, String displayName, String agency, String email, String phone, boolean active, Set<Role> roles) {

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
