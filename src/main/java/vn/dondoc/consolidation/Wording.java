package vn.dondoc.consolidation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.dondoc.shared.VietnameseDates;

/** How figures, moments and lists are written in a document (numbers below 10 as 01, 02). */
final class Wording {
    static final String NONE = "–";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH 'giờ' mm 'ngày' d/M/yyyy").withZone(VietnameseDates.ZONE);
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private Wording() {}

    static String capitals(String text) {
        return text.toUpperCase(VIETNAMESE);
    }

    static String lower(String text) {
        return text.toLowerCase(VIETNAMESE);
    }

    /** "17 giờ 00 ngày 18/4/2025". */
    static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    static String count(long number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    /** For cells: "–" for nothing. */
    static String cell(long number) {
        return number == 0 ? NONE : String.valueOf(number);
    }

    static String cell(LocalDate day) {
        return day == null ? NONE : VietnameseDates.day(day);
    }

    static String cell(String text) {
        return text == null || text.isBlank() ? "" : text.strip();
    }

    /** "98,62%"; "–" where nothing was due. */
    static String rate(long part, long whole) {
        return whole == 0 ? NONE : String.format(VIETNAMESE, "%.2f%%", 100.0 * part / whole);
    }

    /** The letters NĐ 30/2020/NĐ-CP counts points with: a, b, c, d, đ, e, g …; past the last one "aa", "ab" … */
    static String letter(int index) {
        String last = String.valueOf(LETTERS.charAt(index % LETTERS.length()));
        return index < LETTERS.length() ? last : letter(index / LETTERS.length() - 1) + last;
    }

    static String names(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Ends with a full stop unless the writer ended it himself. */
    static String sentence(String text) {
        String s = text.strip();
        return s.isEmpty() || ".!?…:;".indexOf(s.charAt(s.length() - 1)) >= 0 ? s : s + ".";
    }

    static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
