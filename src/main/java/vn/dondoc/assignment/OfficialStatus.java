package vn.dondoc.assignment;

import java.time.LocalDate;

/**
 * The four official statuses, always computed from dates (BC 1270/BC-TCTTTg); beside them "thường xuyên", "tạm dừng" for
 * what a decision suspended and "thôi giao" for what one took back: they count in none of the others.
 */
public enum OfficialStatus {
    DONE_IN_TIME("Hoàn thành đúng hạn", "Xong đúng hạn"),
    DONE_LATE("Hoàn thành quá hạn", "Xong quá hạn"),
    OPEN_IN_TIME("Chưa hoàn thành, trong hạn", "Trong hạn"),
    OPEN_LATE("Chưa hoàn thành, quá hạn", "Quá hạn"),
    STANDING("Thường xuyên", "Thường xuyên"),
    SUSPENDED("Tạm dừng", "Tạm dừng"),
    WITHDRAWN("Thôi giao", "Thôi giao");

    /**
     * {@link #of} for queries, over table {@code assignment} as {@code a} and the named parameter {@code today}. A test
     * holds the two together: a count on a page and a status in a report must never differ.
     */
    static final String SQL = """
            case when a.state = 'WITHDRAWN' then 'WITHDRAWN'
                 when a.kind = 'STANDING' then 'STANDING'
                 when a.state = 'SUSPENDED' then 'SUSPENDED'
                 when a.state = 'DONE' and a.reported_on > a.due_on then 'DONE_LATE'
                 when a.state = 'DONE' then 'DONE_IN_TIME'
                 when case a.state when 'AWAITING_CONFIRMATION' then a.reported_on else :today end > a.due_on
                 then 'OPEN_LATE' else 'OPEN_IN_TIME' end""";

    private final String label;
    private final String shortLabel;

    OfficialStatus(String label, String shortLabel) {
        this.label = label;
        this.shortLabel = shortLabel;
    }

    /** For pages and reports. */
    public String label() {
        return label;
    }

    /** For lists and chips. */
    public String shortLabel() {
        return shortLabel;
    }

    /**
     * @param today a day in Vietnam's zone; the due date itself is still in time. A result sent back counts as not done;
     *     a result that waits for confirmation counts by the day it was handed in, but as not yet done.
     */
    public static OfficialStatus of(Assignment a, LocalDate today) {
        if (a.state() == Assignment.State.WITHDRAWN) return WITHDRAWN;
        if (a.standing()) return STANDING;
        if (a.state() == Assignment.State.SUSPENDED) return SUSPENDED;
        if (a.state() == Assignment.State.DONE) return a.reportedOn().isAfter(a.dueOn()) ? DONE_LATE : DONE_IN_TIME;
        LocalDate reached = a.state() == Assignment.State.AWAITING_CONFIRMATION ? a.reportedOn() : today;
        return reached.isAfter(a.dueOn()) ? OPEN_LATE : OPEN_IN_TIME;
    }
}
