package vn.dondoc.calendar;

import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A reporting period (kỳ báo cáo): its name in the year. Which days its data cover is the regime's {@link DataRule}.
 *
 * @param number 1 for the first period of this cadence in the year
 */
public record ReportingPeriod(Cadence cadence, int year, int number) {
    private static final Pattern CODE = Pattern.compile("([1-9]\\d{3})-([A-Z]\\d{0,2})");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    public ReportingPeriod {
        if (number < 1 || number > cadence.perYear()) {
            throw new IllegalArgumentException("A year has no " + cadence + " number " + number);
        }
    }

    /**
     * Reads what {@link #code()} writes: {@code 2025-M04}, {@code 2025-Q2}, {@code 2025-H1}, {@code 2025-N9},
     * {@code 2025-Y}, {@code 2025-L} for what is reported once, {@code 2025-R01} for the year's first request.
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

    public String code() {
        return year + "-" + cadence.codeOf(number);
    }

    /** The last month of a period by the calendar. */
    YearMonth lastMonth() {
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
            case ONCE -> "một lần năm " + year;
            case ON_REQUEST -> "theo yêu cầu lần " + number + " năm " + year;
        };
    }

    /** For names of tasks and columns: "tháng 4/2025". */
    public String shortLabel() {
        return switch (cadence) {
            case MONTH, QUARTER, ON_REQUEST -> label().replace(" năm ", "/");
            default -> label();
        };
    }
}
