package vn.dondoc.document;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Number and notation of a document. Numbers below 10 take a 0 in front (NĐ 30/2020/NĐ-CP, annex I).
 *
 * @param number empty until the clerk gives it
 * @param notation what stands after the stroke: "BC-SCT"
 */
public record DocumentNumber(OptionalInt number, String notation) {

    private static final String SPACE_FOR_THE_NUMBER = " ".repeat(7);

    public static DocumentNumber of(int number, String notation) {
        return new DocumentNumber(OptionalInt.of(number), notation);
    }

    /** A document not numbered yet: room is left before the stroke. */
    public static DocumentNumber open(String notation) {
        return new DocumentNumber(OptionalInt.empty(), notation);
    }

    /** "Số: 05/BC-SCT", or "Số:        /BC-SCT" while the number is open. */
    public String line() {
        return "Số: " + text();
    }

    /** "05/BC-SCT", as it is cited in running text. */
    public String text() {
        var digits = number.isPresent() ? String.format(Locale.ROOT, "%02d", number.getAsInt()) : SPACE_FOR_THE_NUMBER;
        return digits + "/" + notation;
    }
}
