package vn.dondoc.reminder;

/** Rungs of the reminder ladder, in the order in which a matter climbs them. The ladder names them, texts go by them. */
enum Rung {
    DUE_IN_3("Còn 3 ngày làm việc"),
    DUE_IN_1("Còn 1 ngày làm việc"),
    DUE_TODAY("Đến hạn hôm nay"),
    LATE_1("Quá hạn 1 ngày làm việc"),
    LATE_3("Đôn đốc, quá hạn 3 ngày làm việc");

    private final String label;

    Rung(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
