package vn.dondoc.reminder;

import java.time.Instant;
import java.util.UUID;
import vn.dondoc.calendar.ReportingPeriod;
import vn.dondoc.notification.MailState;

/**
 * One mail to one recipient about one piece of work, and what became of it.
 *
 * @param kind ASSIGNMENT, REPORT, RECEIPT, REQUEST (about an assignment) or CONSOLIDATED (of a round)
 * @param title of the assignment, or the code of the period; null for a receipt
 * @param agency whose recipient it was
 * @param what the rung it reminded on, else the mail's subject
 * @param queuedAt when it was written down; {@code sentAt} when the mail server took it
 * @param answer what that server said last; null while it was not asked
 * @param bounceAnswer why the recipient's own server gave it back; null unless it did
 * @param openedAt when the recipient, for a mailbox anybody of its agency, first opened a task of this work; null for not
 *     yet
 */
record ProofRow(
        UUID subject,
        String kind,
        int ordinal,
        String title,
        String agency,
        String recipient,
        String address,
        String what,
        MailState state,
        int attempts,
        Instant queuedAt,
        Instant sentAt,
        String answer,
        Instant bouncedAt,
        String bounceAnswer,
        Instant openedAt) {

    /** As lists name the work. */
    public String work() {
        return switch (kind) {
            case "REPORT" -> "Báo cáo " + ReportingPeriod.parse(title).shortLabel();
            case "ASSIGNMENT" -> "Nhiệm vụ số " + ordinal + ": " + title;
            case "REQUEST" -> "Đề nghị về nhiệm vụ số " + ordinal + ": " + title;
            case "CONSOLIDATED" ->
                "Báo cáo tổng hợp " + ReportingPeriod.parse(title).shortLabel();
            default -> "Tiếp nhận, phân công nhiệm vụ";
        };
    }

    /** Its page; null for a consolidated report: not everybody who may see its mails may read it. */
    public String path() {
        return switch (kind) {
            case "REQUEST" -> "/de-nghi/" + subject;
            case "CONSOLIDATED" -> null;
            default -> "/viec/" + subject;
        };
    }

    /** Nothing reached the recipient by this mail. */
    public boolean lost() {
        return state == MailState.FAILED || state == MailState.BOUNCED;
    }
}
