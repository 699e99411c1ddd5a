package vn.dondoc.reminder;

import vn.dondoc.shared.VietnameseDates;

/** What became of a mail, in one phrase. */
final class ProofWords {
    private ProofWords() {}

    /** "đã gửi lúc 07:30 ngày 17/4/2025; mở công việc lúc 09:12 ngày 17/4/2025". */
    static String outcome(ProofRow row) {
        String opened = row.openedAt() == null ? "" : "; mở công việc lúc " + VietnameseDates.moment(row.openedAt());
        return mail(row) + opened;
    }

    private static String mail(ProofRow row) {
        return switch (row.state()) {
            case WAITING, SENDING -> "đang chờ gửi";
            case SENT -> "đã gửi lúc " + VietnameseDates.moment(row.sentAt());
            case FAILED -> "không gửi được" + because(row.answer());
            case BOUNCED ->
                "đã gửi lúc " + VietnameseDates.moment(row.sentAt()) + ", bị trả lại lúc "
                        + VietnameseDates.moment(row.bouncedAt()) + because(row.bounceAnswer());
        };
    }

    private static String because(String answer) {
        return answer == null || answer.isBlank() ? "" : " (" + answer + ")";
    }
}
