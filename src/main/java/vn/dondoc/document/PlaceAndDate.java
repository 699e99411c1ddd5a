package vn.dondoc.document;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Place and date of issue.
 *
 * @param date already in words, see {@link #on} and {@link #open}
 */
public record PlaceAndDate(String place, String date) {

    private static final String ROOM = " ".repeat(6);
    private static final int LAST_MONTH_WITH_ZERO = 2;

    /** The date in words: 0 before days below 10 and before months 1 and 2 (NĐ 30/2020/NĐ-CP, annex I). */
    public static PlaceAndDate on(String place, LocalDate date) {
        var month = date.getMonthValue() <= LAST_MONTH_WITH_ZERO ? "%02d" : "%d";
        var words = String.format(
                Locale.ROOT,
                "ngày %02d tháng " + month + " năm %d",
                date.getDayOfMonth(),
                date.getMonthValue(),
                date.getYear());
        return new PlaceAndDate(place, words);
    }

    /** A document not dated yet: room is left for day and month. */
    public static PlaceAndDate open(String place, int year) {
        return new PlaceAndDate(place, "ngày" + ROOM + "tháng" + ROOM + "năm " + year);
    }

    /** "Nghệ An, ngày 05 tháng 02 năm 2025". */
    public String line() {
        return place + ", " + date;
    }
}
