package vn.dondoc.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A reporting period (kỳ báo cáo). Its data runs from the 15th of the month before its first month to the 14th of its
 * last month, both included (NĐ 09/2019/NĐ-CP art. 12; nine months: provincial rules).
 *
 * @param number 1 for the first period of this cadence in the year
 */
public record ReportingPeriod(Cadence cadence, int year, int number) {
    private static final int FIRST_DATA_DAY = 15;
    private static final Pattern CODE = Pattern.compile("([1-9]\\d{3})-([A-Z]\\d{0,2})");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    public ReportingPeriod {
        if (number < 1 || number > cadence.perYear()) {
            throw new IllegalArgumentException("A year has no " + cadence + " number " + number);
        }
    }

    /**
     * Reads what {@link #code()} writes: {@code 2025-M04}, {@code 2025-Q2}, {@code 2025-H1}, {@code 2025-N9},
     * {@code 2025-Y}.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static ReportingPeriod parse(String code) {
        var parts = CODE.matcher(code);
        if (parts.matches()) {
            for (var cadence : Cadence.values()) {
                for (int number = 1; number <= cadence.perYear(); number++) {
                    if (cadence.codeOf(number).equals(parts.group(2))) {
                        return new ReportingPeriod(cadence, Integer.parseInt(parts.group(1)), number);
                    }
                }
            }
        }
        throw new IllegalArgumentException("Not the code of a reporting period: " + code);
    }

    /** The month whose data contains {@code dayInDataPeriod}: April for 15 March to 14 April. */
    public static ReportingPeriod monthOf(LocalDate dayInDataPeriod) {
        return firstEndingFrom(Cadence.MONTH, dayInDataPeriod);
    }

    /**
     * The first period whose data ends on {@code day} or later: the one that contains {@code day}, or, in the gap that
     * {@link Cadence#NINE_MONTHS} leaves, the next one. For the day of issue it is a directive's first period.
     */
    public static ReportingPeriod firstEndingFrom(Cadence cadence, LocalDate day) {
        var month = YearMonth.from(day).plusMonths(day.getDayOfMonth() < FIRST_DATA_DAY ? 0 : 1);
        var number = (month.getMonthValue() - 1) / cadence.months() + 1;
        return number <= cadence.perYear()
                ? new ReportingPeriod(cadence, month.getYear(), number)
                : new ReportingPeriod(cadence, month.getYear() + 1, 1);
    }

    public String code() {
        return year + "-" + cadence.codeOf(number);
    }

    /** The first day of the data, included. */
    public LocalDate dataFrom() {
        return lastMonth().minusMonths(cadence.months()).atDay(FIRST_DATA_DAY);
    }

    /** The last day of the data, included. */
    public LocalDate dataTo() {
        return lastMonth().atDay(FIRST_DATA_DAY - 1);
    }

    private YearMonth lastMonth() {
        return YearMonth.of(year, number * cadence.months());
    }

    public ReportingPeriod next() {
        return number < cadence.perYear()
                ? new ReportingPeriod(cadence, year, number + 1)
                : new ReportingPeriod(cadence, year + 1, 1);
    }

    public ReportingPeriod previous() {
        return number > 1
                ? new ReportingPeriod(cadence, year, number - 1)
                : new ReportingPeriod(cadence, year - 1, cadence.perYear());
    }

    /** For running text: "tháng 4 năm 2025". */
    public String label() {
        return switch (cadence) {
            case MONTH -> "tháng " + number + " năm " + year;
            case QUARTER -> "quý " + ROMAN[number - 1] + " năm " + year;
            case HALF_YEAR -> (number == 1 ? "6 tháng đầu năm " : "6 tháng cuối năm ") + year;
            case NINE_MONTHS -> "9 tháng năm " + year;
            case YEAR -> "năm " + year;
        };
    }

    /** For names of tasks and columns: "tháng 4/2025". */
    public String shortLabel() {
        return switch (cadence) {
            case MONTH, QUARTER -> label().replace(" năm ", "/");
            default -> label();
        };
    }
}
