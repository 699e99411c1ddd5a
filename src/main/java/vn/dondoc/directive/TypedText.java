package vn.dondoc.directive;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Text as it comes from an input: composed, without what no keyboard writes; and what it may mean. */
final class TypedText {
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT));

    private TypedText() {}

    /** NFC, lines ended by \n, no control characters, nothing blank around it; null becomes "". */
    static String clean(String typed) {
        if (typed == null) return "";
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }

    /** For comparing and searching: small letters without diacritics, single spaces. "UBND thị xã Thái Hoà" is "ubnd thi xa thai hoa". */
    static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A day of this century, written either way; empty for anything else. */
    static Optional<LocalDate> day(String typed) {
        for (DateTimeFormatter format : DAYS)
            try {
                LocalDate day = LocalDate.parse(typed, format);
                return day.getYear() >= 2000 && day.getYear() < 2100 ? Optional.of(day) : Optional.empty();
            } catch (DateTimeException e) {
                continue;
            }
        return Optional.empty();
    }

    /** Of what the page carries along unseen; empty for anything else. */
    static Optional<UUID> id(String carried) {
        return carried.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(carried))
                : Optional.empty();
    }

    static Optional<Integer> number(String typed) {
        return typed.matches("\\d{1,4}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
    }
}
