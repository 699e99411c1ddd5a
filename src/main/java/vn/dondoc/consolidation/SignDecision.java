package vn.dondoc.consolidation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.document.DocumentNumber;

/**
 * What the head hands in.
 *
 * @param reason what to correct; needed to return
 * @param number as "5" or "05/BC-SCT"; empty when the clerk has not given one yet
 * @param seen version of the draft that was before him; null skips the question
 */
record SignDecision(Choice decision, String reason, String number, Integer seen) {
    private static final Pattern NUMBER = Pattern.compile("0*([1-9]\\d{0,5})(?:/(\\S{1,40}))?");

    enum Choice {
        SIGN,
        RETURN
    }

    /** "05/BC-SCT", or null while it is open. */
    String numberUnder(String notation) {
        if (Wording.blank(number)) return null;
        Matcher parts = NUMBER.matcher(number.strip());
        if (!parts.matches())
            throw ConsolidationRefused.badNumber(DocumentNumber.of(5, notation).text());
        String own = parts.group(2) == null ? notation : parts.group(2);
        return DocumentNumber.of(Integer.parseInt(parts.group(1)), own).text();
    }
}
