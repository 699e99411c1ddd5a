package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was sent to whom about a matter; read by the dossier and by pages. */
public interface Reminders {
    /** Rungs sent to the agency about this matter for this due date, skipped ones not counted. */
    int sentFor(UUID subjectId, LocalDate dueOn);

    /** Newest first. */
    List<SentNotice> history(UUID subjectId);

    /** @param rung in Vietnamese, as "Quá hạn 1 ngày làm việc"; {@code mailState} WAITING, SENDING, SENT or FAILED */
    record SentNotice(LocalDate day, String rung, String recipientName, String mailState) {}
}
