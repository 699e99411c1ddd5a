package vn.dondoc.ladder;

/** The texts a rung may speak. Each says something about the day, and is true on those days only. */
public enum RungText {
    FRIENDLY("Nhắc trước hạn", Days.AHEAD),
    LAST_CALL("Nhắc gấp trước hạn", Days.AHEAD),
    DUE_TODAY("Đến hạn hôm nay", Days.TODAY),
    LATE("Quá hạn", Days.LATE),
    URGING("Đôn đốc", Days.LATE),
    EXPLANATION("Đề nghị giải trình", Days.LATE),
    TO_CHAIRMAN("Báo cáo Chủ tịch UBND tỉnh", Days.LATE);

    private final String label;
    private final Days days;

    RungText(String label, Days days) {
        this.label = label;
        this.days = days;
    }

    public String label() {
        return label;
    }

    /** Whether every day of the span is one on which this text is true. */
    boolean fits(Span span) {
        return span.within(days.from, days.to);
    }

    /** The days, for people: "khi còn từ 1 ngày làm việc". */
    String when() {
        return days.words;
    }

    private enum Days {
        AHEAD(1, Span.FARTHEST, "khi còn từ 1 ngày làm việc"),
        TODAY(0, 0, "trong ngày đến hạn (0)"),
        LATE(-Span.FARTHEST, -1, "khi đã quá hạn (số âm)");

        private final int from;
        private final int to;
        private final String words;

        Days(int from, int to, String words) {
            this.from = from;
            this.to = to;
            this.words = words;
        }
    }
}
