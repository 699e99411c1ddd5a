package vn.dondoc.calendar;

/**
 * How often a regime wants a report. Nine months is provincial; the other recurring ones are NĐ 09/2019/NĐ-CP art. 12.
 */
public enum Cadence {
    MONTH(1, 12),
    QUARTER(3, 4),
    HALF_YEAR(6, 2),
    NINE_MONTHS(9, 1),
    YEAR(12, 1),
    /** On days that the directive sets. */
    ONCE(0, 1),
    /** Whenever somebody entitled asks for it, on the days he sets. */
    ON_REQUEST(0, 99);

    private final int months;
    private final int perYear;

    Cadence(int months, int perYear) {
        this.months = months;
        this.perYear = perYear;
    }

    /** Its periods follow from the calendar. */
    public boolean recurs() {
        return months > 0;
    }

    int months() {
        return months;
    }

    int perYear() {
        return perYear;
    }

    /** The part of a period's code after the year. */
    String codeOf(int number) {
        return switch (this) {
            case MONTH -> (number < 10 ? "M0" : "M") + number;
            case QUARTER -> "Q" + number;
            case HALF_YEAR -> "H" + number;
            case NINE_MONTHS -> "N9";
            case YEAR -> "Y";
            case ONCE -> "L";
            case ON_REQUEST -> (number < 10 ? "R0" : "R") + number;
        };
    }
}
