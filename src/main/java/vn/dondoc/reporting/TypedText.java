package vn.dondoc.reporting;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Brings what a person typed into the one form we keep: NFC, no surrounding blanks, nothing instead of empty. */
final class TypedText {
    private TypedText() {}

    /** @throws ReportRefused when it is longer than {@code limit} */
    static String of(String field, String typed, int limit) {
        if (typed == null || typed.isBlank()) return null;
        String text = Normalizer.normalize(typed.replace("\r\n", "\n").strip(), Normalizer.Form.NFC);
        // PostgreSQL holds no zero byte; other controls would only confuse the document.
        text = text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
        if (text.length() > limit) throw ReportRefused.tooLong(field, limit);
        return text.isEmpty() ? null : text;
    }

    /** As a date field of a page sends it; null when it is empty or no date. */
    static LocalDate date(String typed) {
        try {
            return typed == null ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
