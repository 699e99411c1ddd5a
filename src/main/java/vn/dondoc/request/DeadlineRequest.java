package vn.dondoc.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The row of a request.
 *
 * @param agency the lead that asks; {@code toAgency} the one whose co-operation is asked, else null
 * @param wantedOn EXTENSION: the day that was asked for
 * @param dueOn due date of the assignment when it was asked; null when standing
 * @param answerBy last day for the answer, inclusive
 * @param answer what was decided or answered, in words; null while it is owed
 * @param grantedOn EXTENSION granted: the day that was named
 * @param reportBy COOPERATION beyond the agency's capacity: last day for the Office, inclusive
 */
record DeadlineRequest(
        UUID id,
        RequestKind kind,
        UUID assignmentId,
        UUID directiveId,
        String agency,
        String askedBy,
        Instant askedAt,
        String reason,
        LocalDate wantedOn,
        LocalDate dueOn,
        String toAgency,
        LocalDate answerBy,
        State state,
        String answeredBy,
        Instant answeredAt,
        String answer,
        LocalDate grantedOn,
        LocalDate reportBy,
        String report,
        String reportedBy,
        Instant reportedAt,
        String endedBy,
        Instant endedAt,
        String processInstanceId) {

    enum State {
        OPEN("Chờ trả lời"),
        GRANTED("Chấp nhận"),
        REFUSED("Không chấp nhận"),
        ANSWERED("Đã trả lời"),
        BEYOND("Vượt thẩm quyền, chờ Văn phòng UBND tỉnh báo cáo"),
        REPORTED("Đã báo cáo Chủ tịch UBND tỉnh"),
        TAKEN_BACK("Đã rút đề nghị"),
        OVER("Kết thúc cùng nhiệm vụ");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean open() {
            return this == OPEN || this == BEYOND;
        }
    }

    boolean cooperation() {
        return kind == RequestKind.COOPERATION;
    }

    /** The last day of who must act now, inclusive. */
    LocalDate actBy() {
        return state == State.BEYOND ? reportBy : answerBy;
    }
}
