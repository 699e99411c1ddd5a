package vn.dondoc.source;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises the printed labels that a word processor could have counted by itself. */
final class ListLabels {
    static final String[] FORMATS = {"upperRoman", "decimal", "lowerLetter", "bullet", "bullet"};
    static final String[] TEXTS = {"%1.", "%1.", "%1)", "-", "+"};

    private static final Pattern[] PRINTED = {
        Pattern.compile("([IVX]+)\\. (.+)"),
        Pattern.compile("(\\d{1,2})\\. (.+)"),
        Pattern.compile("([a-z])\\) (.+)"),
        Pattern.compile("(-) (.+)"),
        Pattern.compile("(\\+) (.+)")
    };

    private final Map<Integer, Integer> reached = new HashMap<>();

    /**
     * @param family index of {@link #FORMATS}
     * @param anew the list begins here
     */
    record Item(int family, boolean anew, String text) {}

    /** Null for what must be typed. */
    Item of(String paragraph) {
        for (int family = 0; family < PRINTED.length; family++) {
            Matcher printed = PRINTED[family].matcher(paragraph);
            if (printed.matches()) return counted(family, printed.group(1), printed.group(2));
        }
        return null;
    }

    private Item counted(int family, String label, String text) {
        if (FORMATS[family].equals("bullet")) return new Item(family, false, text);
        int next = reached.getOrDefault(family, 0) + 1;
        boolean anew = label.equals(NumberFormats.written(1, FORMATS[family]));
        if (!anew && !label.equals(NumberFormats.written(next, FORMATS[family]))) return null;
        reached.put(family, anew ? 1 : next);
        return new Item(family, anew, text);
    }
}
