package vn.dondoc.intake;

/** One spelling for the two ways to set a tone ("hoá", "hóa"), for dashes and quotation marks; no place moves by it. */
final class Spelling {
    private static final String OLD = "oàoáoảoãoạoèoéoẻoẽoẹuỳuýuỷuỹuỵ";
    private static final String NEW = "òaóaỏaõaọaòeóeỏeõeọeùyúyủyũyụy";

    private Spelling() {}

    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c == '–' || c == '—' || c == '−') folded.setCharAt(i, '-');
            if (c == 'í' && endsQui(folded, i)) folded.setCharAt(i, 'ý');
            if (i + 1 < folded.length() && (c == 'o' || c == 'u' || c == 'O' || c == 'U')) moveTone(folded, i);
        }
        return folded.toString();
    }

    /** "quí" is "quý"; "quít" is not. */
    private static boolean endsQui(CharSequence text, int i) {
        boolean ends = i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1));
        return ends && i > 1 && text.charAt(i - 1) == 'u' && Character.toLowerCase(text.charAt(i - 2)) == 'q';
    }

    private static void moveTone(StringBuilder text, int i) {
        boolean closed = i + 2 < text.length() && Character.isLetter(text.charAt(i + 2));
        boolean afterQ = i > 0 && Character.toLowerCase(text.charAt(i - 1)) == 'q';
        if (closed || afterQ) return;
        int at = OLD.indexOf("" + Character.toLowerCase(text.charAt(i)) + Character.toLowerCase(text.charAt(i + 1)));
        if (at < 0 || at % 2 != 0) return;
        set(text, i, NEW.charAt(at));
        set(text, i + 1, NEW.charAt(at + 1));
    }

    private static void set(StringBuilder text, int i, char letter) {
        text.setCharAt(i, Character.isUpperCase(text.charAt(i)) ? Character.toUpperCase(letter) : letter);
    }
}
