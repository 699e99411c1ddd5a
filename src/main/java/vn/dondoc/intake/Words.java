package vn.dondoc.intake;

/** Where words begin and end. */
final class Words {
    private Words() {}

    static boolean endAt(String text, int at) {
        return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
    }

    static boolean beginAt(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    static int skipSpaces(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') i++;
        return i;
    }

    /** @return end of the word that begins at a place */
    static int end(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) != ' ' && ",;:.()/".indexOf(text.charAt(i)) < 0) i++;
        return i;
    }

    static boolean upperAt(String text, int at) {
        return at < text.length() && Character.isUpperCase(text.charAt(at));
    }

    static String capitalised(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
