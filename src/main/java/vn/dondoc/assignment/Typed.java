package vn.dondoc.assignment;

import java.text.Normalizer;
import java.util.function.Supplier;
import vn.dondoc.shared.DomainException;

/** What a person typed, as we keep it: NFC, without blanks around it, not longer than a form admits. */
final class Typed {
    /** Above what the forms admit (3,900), so that a form never meets it. */
    private static final int LIMIT = 4_000;

    private Typed() {}

    /** Null when nothing was typed. */
    static String optional(String text) {
        if (text == null || text.isBlank()) return null;
        String clean = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (clean.length() > LIMIT) throw AssignmentRefused.tooLong(LIMIT);
        return clean;
    }

    static String required(String text, Supplier<? extends DomainException> missing) {
        String clean = optional(text);
        if (clean == null) throw missing.get();
        return clean;
    }

    static String reason(String text) {
        return required(text, AssignmentRefused::reasonMissing);
    }
}
