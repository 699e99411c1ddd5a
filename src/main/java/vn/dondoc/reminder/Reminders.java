package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What was sent to whom about a matter; read by the dossier and by pages. */
public interface Reminders {
    /**
     * Rungs sent to this agency about this matter for this due date; skipped ones, and what another agency that had the
     * matter before was sent, are not counted.
     */
    int sentFor(UUID subjectId, String agency, LocalDate dueOn);

    /** Every mail to this agency about this matter of that directive, newest first. */
    List<SentMail> sentTo(UUID directiveId, UUID subjectId, String agency);

    /**
     * @param what the rung it reminded on, as "Quá hạn 1 ngày làm việc", else the subject of the mail
     * @param outcome in one Vietnamese phrase: queued, sent when, refused or given back why, and whether the work was
     *     opened
     */
    record SentMail(LocalDate day, String what, String recipientName, String outcome) {}
}
