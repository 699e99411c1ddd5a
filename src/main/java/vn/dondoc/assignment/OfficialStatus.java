package vn.dondoc.assignment;

import java.time.LocalDate;

/** The four official statuses, always computed from dates (BC 1270/BC-TCTTTg), and "thường xuyên" beside them. */
public enum OfficialStatus {
    DONE_IN_TIME("Hoàn thành đúng hạn"),
    DONE_LATE("Hoàn thành quá hạn"),
    OPEN_IN_TIME("Chưa hoàn thành, trong hạn"),
    OPEN_LATE("Chưa hoàn thành, quá hạn"),
    STANDING("Thường xuyên");

    private final String label;

    OfficialStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * @param today a day in Vietnam's zone; the due date itself is still in time. A result sent back counts as not done;
     *     a result that waits for confirmation counts by the day it was handed in, but as not yet done.
     */
    public static OfficialStatus of(Assignment a, LocalDate today) {
        if (a.standing()) return STANDING;
        if (a.state() == Assignment.State.DONE) return a.reportedOn().isAfter(a.dueOn()) ? DONE_LATE : DONE_IN_TIME;
        LocalDate reached = a.state() == Assignment.State.AWAITING_CONFIRMATION ? a.reportedOn() : today;
        return reached.isAfter(a.dueOn()) ? OPEN_LATE : OPEN_IN_TIME;
    }
}
