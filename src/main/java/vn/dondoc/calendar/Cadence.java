package vn.dondoc.calendar;

/** How often a regime wants a report. Nine months is provincial; the others are NĐ 09/2019/NĐ-CP art. 12. */
public enum Cadence {
    MONTH(1, 12),
    QUARTER(3, 4),
    HALF_YEAR(6, 2),
    NINE_MONTHS(9, 1),
    YEAR(12, 1);

    private final int months;
    private final int perYear;

    Cadence(int months, int perYear) {
        this.months = months;
        this.perYear = perYear;
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
        };
    }
}
