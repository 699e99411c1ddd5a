package vn.dondoc.source;

/** Takes out of a text what nobody sees and what would make it look other than it is. */
final class Characters {
    private Characters() {}

    static String cleaned(String text) {
        if (isPlain(text)) return text;
        StringBuilder clean = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c)) continue;
            marks = isMark(c) ? marks + 1 : 0;
            if (marks > Limits.MARKS) throw SourceRefused.hostileCharacters();
            clean.append(isLone(text, i) ? '\uFFFD' : c);
        }
        return clean.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isInvisible(c) || Character.isSurrogate(c) || isMark(c)) return false;
        }
        return true;
    }

    /** Controls, marks of direction, spaces without width, the soft hyphen. Line ends and tabs are text. */
    private static boolean isInvisible(char c) {
        if (c == '\n' || c == '\t') return false;
        return Character.isISOControl(c)
                || c == '\u00AD'
                || c == '\u061C'
                || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E'
                || c >= '\u2060' && c <= '\u206F'
                || c == '\uFEFF'
                || c == '\uFFFE'
                || c == '\uFFFF';
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isLone(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c))
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
