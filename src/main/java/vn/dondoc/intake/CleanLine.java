package vn.dondoc.intake;

import java.util.regex.Pattern;

/** One line without what paper, scanners and converters left on it: NFC, single spaces, no invisible characters. */
final class CleanLine {
    /** Vietnamese letters are composed by NFC; more marks than this on one letter are an attack or a fault. */
    private static final int MARKS = 2;

    private static final Pattern DEBRIS = Pattern.compile(
            "\\[bookmark:[^\\]]{0,80}]|\\((?:Handwritten|Signature)[^)]{0,40}\\)|Handwritten signature or mark\\.?",
            Pattern.CASE_INSENSITIVE);
    /** A handwritten sign set in italics at the end: "Nơi nhận: *AD*". A number between stars is kept. */
    private static final Pattern SIGN = Pattern.compile("\\s\\*\\p{L}{1,3}\\*$");

    private static final Pattern STARS = Pattern.compile("(?<!^)\\*+|^\\*{2,}|^\\*(?=\\S)");
    private static final Pattern END_MARK = Pattern.compile("\\.\\s?/\\s?[\\p{L}.\\-]?$|/\\.$");
    /** The border of a table whose other cells stand on other lines. */
    private static final Pattern BORDER = Pattern.compile("^(?:\\|\\s*)+|(?:\\s*\\|)+$");
    /** The head of a gazette's page. */
    private static final Pattern GAZETTE =
            Pattern.compile("CÔNG BÁO ?/ ?Số.*|.*Ngày \\d{1,2}-\\d{1,2}-\\d{4} ?/ ?CÔNG BÁO.*");

    /** A line that a scanner took for letters. */
    private static final Pattern RULE = Pattern.compile("^[_=~¬]+\\s*(?=[-–—+•]\\s)");

    private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6} ");
    private static final Pattern LETTER_OR_DIGIT = Pattern.compile("[\\p{L}\\p{N}]");

    private CleanLine() {}

    static String of(String raw) {
        String line = visible(Letters.vietnamese(raw));
        line = DEBRIS.matcher(line).replaceAll(" ").strip();
        line = SIGN.matcher(line).replaceFirst("");
        line = STARS.matcher(line).replaceAll("");
        line = BORDER.matcher(line.strip()).replaceAll("");
        line = RULE.matcher(line).replaceFirst("");
        line = HEADING_MARK.matcher(line).replaceFirst("");
        line = spaced(line);
        line = END_MARK.matcher(line).replaceFirst(".");
        return LETTER_OR_DIGIT.matcher(line).find() && !GAZETTE.matcher(line).matches() ? line : "";
    }

    /** Drops what nobody sees and characters beyond two bytes; a bullet of a symbol font becomes a dash. */
    private static String visible(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        int marks = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int type = Character.getType(c);
            marks = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK ? marks + 1 : 0;
            if (marks > MARKS || type == Character.FORMAT || type == Character.SURROGATE) continue;
            if (type == Character.PRIVATE_USE) kept.append(kept.toString().isBlank() ? "-" : "");
            else kept.append(type == Character.CONTROL ? ' ' : c);
        }
        return kept.toString();
    }

    private static String spaced(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean space = Character.isWhitespace(c) || Character.isSpaceChar(c);
            if (!space) kept.append(c);
            else if (kept.length() > 0 && kept.charAt(kept.length() - 1) != ' ') kept.append(' ');
        }
        return kept.toString().strip();
    }
}
