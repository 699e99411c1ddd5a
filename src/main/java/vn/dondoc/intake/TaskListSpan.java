package vn.dondoc.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A span of months: "Quý II/2026", "tháng 6 năm 2026", "6 tháng đầu năm 2026", "2026 - 2030"; its last day counts. */
final class TaskListSpan {
    private static final String IN = "(?:(?:đến|hết|trong|cuối|giai đoạn|từ)\\s)*";
    private static final String OF_YEAR = "\\s?(?:/|-|–|,|,?\\s?năm)?\\s?(?<year>\\d{4})";
    private static final String QUARTER = "(?<quarter>[1-4]|iv|i{1,3})";
    private static final String EARLIER = "(?:[\\divx]{1,4}(?:/\\d{4})?\\s?(?:-|–|,|và|đến)\\s?)?";
    private static final Pattern QUARTERS =
            Pattern.compile(IN + "quý\\s" + EARLIER + "(?:hết\\s)?(?:quý\\s)?" + QUARTER + OF_YEAR);
    private static final Pattern MONTHS =
            Pattern.compile(IN + "(?:tháng\\s?|t)?" + EARLIER + "(?:tháng\\s)?(?<month>\\d{1,2})" + OF_YEAR);
    private static final Pattern HALVES = Pattern.compile(IN + "(?:(?:6|sáu) tháng|nửa) (?<half>đầu|cuối)" + OF_YEAR);
    private static final Pattern YEARS =
            Pattern.compile(IN + "(?:năm\\s)?(?:\\d{4}\\s?(?:-|–|đến)\\s?)?(?:hết\\s)?(?:năm\\s)?(?<year>\\d{4})");

    private TaskListSpan() {}

    static Optional<LocalDate> lastDay(String said) {
        for (Pattern form : List.of(QUARTERS, HALVES, YEARS, MONTHS)) {
            Matcher m = form.matcher(said);
            if (m.matches()) return endOf(form, m);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> endOf(Pattern form, Matcher m) {
        try {
            int year = year(m.group("year"));
            int month = 12;
            if (form == QUARTERS) month = 3 * quarter(m.group("quarter"));
            if (form == HALVES) month = m.group("half").equals("đầu") ? 6 : 12;
            if (form == MONTHS) month = Integer.parseInt(m.group("month"));
            return Optional.of(YearMonth.of(year, month).atEndOfMonth());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int quarter(String printed) {
        int roman = List.of("i", "ii", "iii", "iv").indexOf(printed);
        return roman < 0 ? Integer.parseInt(printed) : roman + 1;
    }

    /** Of this century. */
    static int year(String printed) {
        int year = Integer.parseInt(printed);
        if (printed.length() == 2) year += 2000;
        if (year < 2000 || year > 2099) throw new DateTimeException("no year of this century: " + printed);
        return year;
    }
}
