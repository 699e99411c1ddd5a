package vn.dondoc.intake;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Number and notation of a document: "200/KH-UBND", "07-NQ/TU", "2907/UBND-CNNXD".
 *
 * @param number without inner spaces; null where its place is empty ("Số:      /KH-UBND")
 * @param notation "KH-UBND", "NQ/TU"
 * @param written by hand, as an asterisk on both sides shows
 */
record PrintedNumber(String number, String notation, boolean written, Span span) {
    private static final String NOTATION = "\\p{Lu}[\\p{L}\\d&]*(?:\\s?[-–/.]\\s?\\p{Lu}[\\p{L}\\d&]*){0,4}";
    /** What follows "số" where a document is cited. */
    static final String CITED = "\\d{1,6}[a-z]?(?:/\\d{4})?\\s?[-–/]\\s?" + NOTATION;

    private static final Pattern BRACKETED = Pattern.compile(
            "\\s\\((?:[Ss]ố )?(\\d{1,6}[-–/](" + NOTATION + ")),? ngày \\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\)");
    private static final Pattern OWN = Pattern.compile(
            "(?<!\\p{L})[Ss](?:ố|Ố)\\s?[:.]?\\s?([*_\\s.…]{0,40})(\\d{1,6}(?:\\s\\d{1,3})?[a-z]?(?:\\s?/\\s?\\d{4})?)?([*_\\s.…]{0,40})([-–/])\\s?("
                    + NOTATION + ")");

    /** The number that the line prints as the document's own, after "Số". */
    static Optional<PrintedNumber> in(String line) {
        var found = OWN.matcher(line);
        if (!found.find()) return Optional.empty();
        var notation = found.group(5).replaceAll("\\s", "").replace('–', '-');
        var mark = found.group(4).replace('–', '-');
        var number = found.group(2) == null ? null : found.group(2).replace(" ", "") + mark + notation;
        var written = found.group(1).contains("*") && found.group(3).contains("*");
        return Optional.of(new PrintedNumber(number, notation, written, new Span(found.start(), found.end())));
    }

    /** "(3585/VP-KTN, ngày 23/10/2017)": as a web page prints it behind the subject. */
    static Optional<PrintedNumber> inBrackets(String subject) {
        var found = BRACKETED.matcher(subject);
        if (!found.find()) return Optional.empty();
        return Optional.of(new PrintedNumber(
                closed(found.group(1)),
                found.group(2).replaceAll("\\s", ""),
                false,
                new Span(found.start(), found.end())));
    }

    /** "124/NQ-CP" of "124/NQ- CP". */
    static String closed(String printed) {
        return printed.replaceAll("\\s", "").replace('–', '-');
    }
}
