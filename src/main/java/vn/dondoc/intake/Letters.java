package vn.dondoc.intake;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Vietnamese letters as Unicode wants them, whatever old fonts, keyboards and converters made of them; composed. */
final class Letters {
    /** A tone typed before the circumflex or the breve of its vowel; composed in that order they are no Vietnamese letter. */
    private static final Pattern TONE_FIRST = Pattern.compile("([\\u0300\\u0301\\u0303\\u0309])([\\u0302\\u0306])");
    /** A letter that web pages lose at the begin of a name that stands in nearly every document. */
    private static final Pattern LOST_BEGIN = Pattern.compile("(?<!\\p{L})(?:Y(?= BAN NHÂN DÂN)|y(?= ban nhân dân))");
    /** Shown only where a line breaks; converters also leave it where they found a dash. */
    private static final char SOFT_HYPHEN = '\u00AD';

    private Letters() {}

    static String vietnamese(String raw) {
        String apart = Normalizer.normalize(raw, Normalizer.Form.NFD);
        String ordered = TONE_FIRST.matcher(apart).replaceAll("$2$1");
        String composed = Normalizer.normalize(ordered, Normalizer.Form.NFC);
        StringBuilder letters = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (c == SOFT_HYPHEN) letters.append(insideWord(composed, i) ? "" : "-");
            else letters.append(usual(c));
        }
        return LOST_BEGIN.matcher(letters).replaceAll(lost -> lost.group().startsWith("Y") ? "ỦY" : "ủy");
    }

    private static boolean insideWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isLowerCase(text.charAt(at + 1));
    }

    /** Look-alikes of other alphabets, and signs of East Asian width. */
    private static char usual(char c) {
        return switch (c) {
            case '\u00D0', '\u0189' -> 'Đ';
            case '\u00F0' -> 'đ';
            case '\u01A2' -> 'Ư';
            case '\u01A3' -> 'ư';
            case '\u3001' -> ',';
            case '\u3002' -> '.';
            default -> c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - '\uFF01' + '!') : space(c);
        };
    }

    private static char space(char c) {
        return Character.getType(c) == Character.SPACE_SEPARATOR ? ' ' : c;
    }
}
