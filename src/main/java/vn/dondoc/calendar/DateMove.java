package vn.dondoc.calendar;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A due date that a change of the calendar moves.
 *
 * @param agency whose date it is; null for that of a round, which all its agencies have
 * @param officer login of the officer who has the matter; may be null
 * @param label what it is, for people: "#17 Rà soát quy hoạch"
 * @param rule the Vietnamese sentence from which the new date follows
 */
public record DateMove(
        Kind kind,
        UUID subjectId,
        UUID directiveId,
        String agency,
        String officer,
        String label,
        LocalDate from,
        LocalDate to,
        String rule) {

    public enum Kind {
        ASSIGNMENT("Hạn hoàn thành"),
        REDO("Hạn thực hiện lại"),
        RECEIPT("Hạn tiếp nhận"),
        EXPLANATION("Hạn giải trình"),
        REQUEST("Hạn trả lời đề nghị"),
        DOSSIER("Hạn xử lý phiếu trình"),
        ROUND("Hạn gửi báo cáo"),
        ONWARD("Hạn gửi báo cáo tổng hợp");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
