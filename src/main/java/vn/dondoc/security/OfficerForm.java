package vn.dondoc.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;

/** What an administrator types to add an officer; comes back as it was typed when something is missing. */
record OfficerForm(
        String login, String displayName, String agency, String email, String phone, Set<Role> roles, String password) {
    /** The logins the engine accepts too: small letters without marks, digits, dot, dash, underscore. */
    static final String LOGIN = "[a-z0-9._-]{3,64}";

    static final int PASSWORD_LEAST = 10;

    static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    OfficerForm {
        login = Typed.text(login);
        displayName = Typed.text(displayName);
        agency = Typed.text(agency);
        email = Typed.text(email);
        phone = Typed.text(phone);
        roles = roles == null ? Set.of() : roles;
        password = password == null ? "" : password;
    }

    static OfficerForm empty() {
        return new OfficerForm(null, null, null, null, null, null, null);
    }

    /** As the person who asked for an account said it; login, roles and password are the administrator's to choose. */
    static OfficerForm asked(AccountRequests.Asked by) {
        return new OfficerForm(null, by.displayName(), by.agency(), by.email(), by.phone(), Set.of(Role.OFFICER), null);
    }

    /** Message keys by field; empty when everything may be taken. */
    Map<String, String> refused() {
        Map<String, String> refused = new LinkedHashMap<>();
        if (!login.matches(LOGIN)) refused.put("login", "security.login.form");
        if (displayName.isEmpty() || displayName.length() > 200)
            refused.put("displayName", "security.displayName.form");
        if (agency.isEmpty()) refused.put("agency", "security.agency.missing");
        if (!email.isEmpty() && !email.matches(EMAIL)) refused.put("email", "security.email.form");
        if (roles.isEmpty()) refused.put("roles", "security.roles.missing");
        if (password.length() < PASSWORD_LEAST) refused.put("password", "security.password.form");
        return refused;
    }

    Officer officer() {
        return new Officer(login, displayName, agency, Typed.orNull(email), Typed.orNull(phone), true, roles);
    }
}
