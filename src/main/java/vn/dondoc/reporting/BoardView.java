package vn.dondoc.reporting;

import java.util.List;
import java.util.UUID;
import vn.dondoc.reporting.Reporting.Kind;

/**
 * The coordinator's board of one round. Every number is counted over the same rows that are listed below it.
 *
 * @param due of the agencies; null where they send no report for this round
 * @param onwardDue of the consolidated report; null where no rule was in force when the round opened
 * @param request what was asked for; null for a round that opened by itself
 * @param rows those that the chosen filter leaves
 * @param missingText to be copied into a chat group; null when nobody is missing
 * @param coordinates whether the person may act here, or only look
 */
record BoardView(
        UUID roundId,
        UUID directiveId,
        String directive,
        String subject,
        String period,
        String dataSpan,
        String due,
        String dueExplanation,
        String onwardDue,
        String onwardExplanation,
        String request,
        String state,
        String asOf,
        Figures figures,
        Filter filter,
        List<Row> rows,
        String missingText,
        boolean coordinates) {

    /**
     * @param inTime sent until due, accepted or not; expected = accepted + unchecked + returned + missing
     * @param waiting of all these, those that wait for a co-operating agency beyond its date
     */
    record Figures(
            int expected,
            long inTime,
            long late,
            long accepted,
            long unchecked,
            long returned,
            long missing,
            long waiting) {}

    /**
     * @param waitsFor "Sở Tài chính (hạn trả lời 8/4/2025)"
     * @param bounced addresses of the agency that mails come back from
     */
    record Row(
            UUID reportId,
            String agency,
            String phone,
            String contact,
            Kind kind,
            String status,
            String colour,
            String sentAt,
            int workingDaysLate,
            String lateReason,
            String source,
            List<String> waitsFor,
            List<String> bounced,
            boolean mayAccept,
            boolean mayNudge,
            boolean mayEnter,
            boolean mayNoteReason) {}

    /** What the list below the numbers shows. */
    enum Filter {
        ALL("Tất cả"),
        IN_TIME("Đúng hạn"),
        LATE("Gửi chậm"),
        UNCHECKED("Chưa kiểm tra"),
        RETURNED("Trả lại, chờ bổ sung"),
        MISSING("Chưa gửi"),
        ACCEPTED("Đã chấp nhận"),
        WAITING("Chờ cơ quan phối hợp quá hạn trả lời");

        private final String label;

        Filter(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }

        boolean takes(Reporting.AgencyStanding s) {
            return switch (this) {
                case ALL -> true;
                case IN_TIME -> s.sentAt() != null && !s.late();
                case LATE -> s.late();
                case UNCHECKED -> s.kind() == Kind.UNCHECKED;
                case RETURNED -> s.kind() == Kind.RETURNED;
                case MISSING -> s.kind() == Kind.MISSING;
                case ACCEPTED -> s.kind() == Kind.ACCEPTED;
                case WAITING -> !s.waitsFor().isEmpty();
            };
        }
    }
}
