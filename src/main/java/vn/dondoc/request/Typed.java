package vn.dondoc.request;

import java.text.Normalizer;
import java.util.function.Supplier;
import vn.dondoc.shared.DomainException;

/** What a person typed, as we keep it: NFC, without blanks around it. */
final class Typed {
    /** A decision quotes the request, and both must fit where reasons are kept. */
    static final int LIMIT = 1_800;

    private Typed() {}

    /** Null when nothing was typed. */
    static String optional(String text) {
        if (text == null || text.isBlank()) return null;
        String clean = Normalizer.normalize(text.strip(), Normalizer.Form.NFC);
        if (clean.length() > LIMIT) throw RequestRefused.tooLong(LIMIT);
        return clean;
    }

    static String required(String text, Supplier<? extends DomainException> missing) {
        String clean = optional(text);
        if (clean == null) throw missing.get();
        return clean;
    }
}
