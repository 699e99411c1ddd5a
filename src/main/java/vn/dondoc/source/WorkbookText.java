package vn.dondoc.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text of cells as it is read on: NFC, one kind of space, nothing that cannot be seen. */
final class WorkbookText {
    private static final Pattern LINE_ENDS = Pattern.compile("\\r\\n?|[\\x0B\\x0C\\u0085\\u2028\\u2029]");
    /** Controls, directions, joiners, and what lies beyond the Basic Multilingual Plane or is half of it. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\x{10000}-\\x{10FFFF}[\\p{Cc}&&[^\\n\\t]]]");

    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\t]+");
    private static final Pattern AROUND_LINES = Pattern.compile(" ?\\n[ \\n]*");
    /** As Excel writes what has no letter of its own: _x000D_. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private WorkbookText() {}

    static String clean(CharSequence raw) {
        String text = ESCAPED.matcher(raw).replaceAll(m -> unescaped(m.group(1)));
        text = Normalizer.normalize(LINE_ENDS.matcher(text).replaceAll("\n"), Normalizer.Form.NFC);
        text = SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ");
        return AROUND_LINES.matcher(text).replaceAll("\n").strip();
    }

    private static String unescaped(String hex) {
        return java.util.regex.Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex, 16)));
    }
}
