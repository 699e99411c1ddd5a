package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One piece of work with exactly one lead agency.
 *
 * @param ordinal its number within the directive, as printed in mails: "200/KH-UBND#17"
 * @param officer login of the officer the agency named; null before it did
 * @param dueOn last day in force, inclusive; null when standing
 * @param originalDueOn the first due date: it counts in the statistics
 * @param reportedOn the day the result that was confirmed, or waits to be, was handed in; null after it was sent back
 * @param overdueShown whether its instance shows "quá hạn" already
 * @param reviewOn decided by the leaders, looked at again on that day; null when nothing was decided
 */
public record Assignment(
        UUID id,
        UUID directiveId,
        int ordinal,
        String section,
        String title,
        String body,
        boolean standing,
        String product,
        String leadAgency,
        String officer,
        LocalDate originalDueOn,
        LocalDate dueOn,
        State state,
        LocalDate reportedOn,
        boolean overdueShown,
        LocalDate reviewOn,
        String processInstanceId) {

    /** Workflow states; the four official statuses are computed from dates by {@link OfficialStatus}. */
    public enum State {
        ISSUED("Chờ tiếp nhận"),
        RETURNED("Đề nghị giao lại"),
        IN_PROGRESS("Đang thực hiện"),
        /** By decision its clock stands still. */
        SUSPENDED("Tạm dừng"),
        AWAITING_CONFIRMATION("Chờ xác nhận kết quả"),
        REDO("Yêu cầu thực hiện lại"),
        DONE("Hoàn thành"),
        WITHDRAWN("Thôi giao"),
        ENDED("Kết thúc theo dõi");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Still to be done by the agency. */
        public boolean open() {
            return this == ISSUED || this == RETURNED || this == IN_PROGRESS || this == REDO;
        }

        /** Not ended in any way. */
        public boolean running() {
            return open() || this == SUSPENDED || this == AWAITING_CONFIRMATION;
        }
    }

    public Wording wording() {
        return new Wording(section, title, body, product);
    }

    public OfficialStatus status(LocalDate today) {
        return OfficialStatus.of(this, today);
    }
}
