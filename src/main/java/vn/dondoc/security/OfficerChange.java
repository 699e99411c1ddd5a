package vn.dondoc.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;

/** What an administrator types to change an officer; the login stays, for deeds are written down under it. */
record OfficerChange(String displayName, String agency, String email, String phone, Set<Role> roles) {
    OfficerChange {
        displayName = Typed.text(displayName);
        agency = Typed.text(agency);
        email = Typed.text(email);
        phone = Typed.text(phone);
        roles = roles == null ? Set.of() : roles;
    }

    static OfficerChange of(Officer o) {
        return new OfficerChange(o.displayName(), o.agency(), o.email(), o.phone(), o.roles());
    }

    /** Message keys by field; empty when everything may be taken. */
    Map<String, String> refused() {
        Map<String, String> refused = new LinkedHashMap<>();
        if (displayName.isEmpty() || displayName.length() > 200)
            refused.put("displayName", "security.displayName.form");
        if (agency.isEmpty()) refused.put("agency", "security.agency.missing");
        if (!email.isEmpty() && !email.matches(OfficerForm.EMAIL)) refused.put("email", "security.email.form");
        if (roles.isEmpty()) refused.put("roles", "security.roles.missing");
        return refused;
    }

    Officer appliedTo(Officer before) {
        return new Officer(
                before.login(), displayName, agency, Typed.orNull(email), Typed.orNull(phone), before.active(), roles);
    }
}
