package vn.dondoc.document;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes text fit for the file: NFC, only characters that XML 1.0 allows, lines ended by a line feed. */
final class CleanText {

    private static final Pattern LINE_END = Pattern.compile("\r\n?|[\u000B\u000C\u0085\u2028\u2029]");
    // Direction marks are legal XML, but they can make a signed text read differently from what it says.
    private static final Pattern DIRECTION_MARKS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");
    private static final Pattern NOT_XML =
            Pattern.compile("[^\\t\\n\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private CleanText() {}

    static String of(String text) {
        var lines = LINE_END.matcher(text).replaceAll("\n");
        var visible = DIRECTION_MARKS.matcher(lines).replaceAll("");
        var xml = NOT_XML.matcher(visible).replaceAll("").replace('\t', ' ');
        return Normalizer.normalize(xml, Normalizer.Form.NFC);
    }
}
