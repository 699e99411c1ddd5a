package vn.dondoc.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.regex.Matcher;

/** The last day that is still in time. */
final class DeadlineDays {
    private static final Map<String, Integer> QUARTERS =
            Map.of("I", 1, "II", 2, "III", 3, "IV", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private DeadlineDays() {}

    /** @return null where the expression settles no day */
    static LocalDate of(DeadlineRule rule, String printed, Integer year) {
        Matcher found = rule.again(printed);
        if (!found.matches()) return null;
        try {
            return switch (rule) {
                case DAY -> day(found, printed, year(found, year));
                case MONTH -> month(found, printed, year(found, year));
                case MONTH_ALONE -> month(found, printed, known(year));
                case QUARTER -> quarter(found, printed, year(found, year));
                case QUARTER_ALONE -> quarter(found, printed, known(year));
                case YEAR -> LocalDate.of(year(found, year), 12, 31);
                default -> null;
            };
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    static boolean withoutYear(DeadlineRule rule, String printed) {
        return switch (rule) {
            case MONTH_ALONE, QUARTER_ALONE -> true;
            case DAY -> !printed.matches(".*20\\d\\d");
            default -> false;
        };
    }

    private static int year(Matcher found, Integer otherwise) {
        return found.group("year") != null ? Integer.parseInt(found.group("year")) : known(otherwise);
    }

    private static int known(Integer year) {
        if (year == null) throw new DateTimeException("no year");
        return year;
    }

    private static LocalDate day(Matcher found, String printed, int year) {
        LocalDate day =
                LocalDate.of(year, Integer.parseInt(found.group("month")), Integer.parseInt(found.group("day")));
        boolean before = printed.matches("(?iu:(?:xong |chậm nhất |muộn nhất )?trước .*)") && !printed.contains("giờ");
        return before ? day.minusDays(1) : day;
    }

    private static LocalDate month(Matcher found, String printed, int year) {
        YearMonth month = YearMonth.of(year, Integer.parseInt(found.group("month")));
        return before(printed) ? month.minusMonths(1).atEndOfMonth() : month.atEndOfMonth();
    }

    private static LocalDate quarter(Matcher found, String printed, int year) {
        YearMonth month =
                YearMonth.of(year, QUARTERS.get(found.group("quarter").toUpperCase(java.util.Locale.ROOT)) * 3);
        return before(printed) ? month.minusMonths(3).atEndOfMonth() : month.atEndOfMonth();
    }

    private static boolean before(String printed) {
        return printed.matches("(?iu:(?:xong |chậm nhất |muộn nhất )?trước .*)");
    }
}
