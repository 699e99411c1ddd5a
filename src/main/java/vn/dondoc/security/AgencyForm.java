package vn.dondoc.security;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.dondoc.agency.Agency;

/** What an administrator types to add an agency. */
record AgencyForm(
        String code,
        String name,
        String shortName,
        String notation,
        Agency.Kind kind,
        String email,
        String phone,
        Boolean headApproves) {
    private static final String CODE = "[a-z0-9-]{2,64}";
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+";

    AgencyForm {
        code = Typed.text(code);
        name = Typed.text(name);
        shortName = Typed.text(shortName);
        notation = Typed.text(notation);
        email = Typed.text(email);
        phone = Typed.text(phone);
        headApproves = headApproves != null && headApproves; // a box that is not ticked is not sent
    }

    static AgencyForm empty() {
        return new AgencyForm(null, null, null, null, null, null, null, true);
    }

    /** Message keys by field; empty when everything may be taken. */
    Map<String, String> refused() {
        Map<String, String> refused = new LinkedHashMap<>();
        if (!code.matches(CODE)) refused.put("code", "security.agencyCode.form");
        if (name.isEmpty() || name.length() > 200) refused.put("name", "security.agencyName.form");
        if (shortName.isEmpty() || shortName.length() > 60) refused.put("shortName", "security.agencyShortName.form");
        if (notation.isEmpty() || notation.length() > 20) refused.put("notation", "security.agencyNotation.form");
        if (kind == null) refused.put("kind", "security.agencyKind.missing");
        if (!email.isEmpty() && !email.matches(EMAIL)) refused.put("email", "security.email.form");
        return refused;
    }

    /** @param order place in lists and tables, after those that are there */
    Agency agency(int order) {
        return new Agency(
                code,
                name,
                shortName,
                notation,
                kind,
                Typed.orNull(email),
                Typed.orNull(phone),
                headApproves,
                null,
                order);
    }
}
