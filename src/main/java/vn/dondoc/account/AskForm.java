package vn.dondoc.account;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a person without an account types to ask for one; comes back as it was typed when something is missing. */
record AskForm(String displayName, String position, String email, String phone) {
    private static final int LONGEST = 150;
    private static final String EMAIL = "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,120}\\.[A-Za-z]{2,20}";
    private static final String PHONE = "[0-9 +().-]{6,30}";

    AskForm {
        displayName = stripped(displayName);
        position = stripped(position);
        email = stripped(email);
        phone = stripped(phone);
    }

    static AskForm empty() {
        return new AskForm(null, null, null, null);
    }

    /** Message keys by field; empty when everything may be taken. */
    Map<String, String> refused() {
        Map<String, String> refused = new LinkedHashMap<>();
        if (!said(displayName)) refused.put("displayName", "account.displayName.form");
        if (!said(position)) refused.put("position", "account.position.form");
        if (!email.matches(EMAIL)) refused.put("email", "account.email.form");
        if (!phone.matches(PHONE)) refused.put("phone", "account.phone.form");
        return refused;
    }

    private static boolean said(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    private static String stripped(String typed) {
        return typed == null ? "" : typed.strip();
    }
}
