package vn.dondoc.security;

import java.text.Normalizer;

/** Text as people type it into a field: without blanks around it, its Vietnamese letters composed. */
final class Typed {
    private Typed() {}

    static String text(String typed) {
        return typed == null ? "" : Normalizer.normalize(typed.strip(), Normalizer.Form.NFC);
    }

    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
