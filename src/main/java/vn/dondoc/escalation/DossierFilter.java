package vn.dondoc.escalation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What the list of dossiers shows.
 *
 * @param agency code of the standing agency; null for all
 * @param field null for all
 * @param from first day of the time asked for, {@code to} the last, both inclusive; null for any time. A dossier belongs
 *     to a time when some day from its opening to its presentation does
 */
record DossierFilter(String agency, String field, LocalDate from, LocalDate to) {
    private static final int MONTHS_OF_A_QUARTER = 3;

    /**
     * @param part Q1 to Q4, M1 to M12, or blank for the whole year; what is no such part asks for the whole year
     * @param year null for any time
     */
    static DossierFilter of(String agency, String field, Integer year, String part) {
        if (year == null) return new DossierFilter(given(agency), given(field), null, null);
        try {
            return in(given(agency), given(field), year, part);
        } catch (DateTimeException | NumberFormatException noSuchTime) {
            return new DossierFilter(given(agency), given(field), null, null);
        }
    }

    private static String given(String typed) {
        return typed == null || typed.isBlank() ? null : typed;
    }

    private static DossierFilter in(String agency, String field, int year, String part) {
        if (part == null || part.isBlank())
            return new DossierFilter(agency, field, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        int number = Integer.parseInt(part.substring(1));
        boolean quarter = part.startsWith("Q");
        int month = quarter ? (number - 1) * MONTHS_OF_A_QUARTER + 1 : number;
        YearMonth first = YearMonth.of(year, month);
        YearMonth last = quarter ? first.plusMonths(MONTHS_OF_A_QUARTER - 1) : first;
        return new DossierFilter(agency, field, first.atDay(1), last.atEndOfMonth());
    }
}
