package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.directive.Directive;
import vn.dondoc.ladder.Ladder;

/** What a version of the reminder ladder would say about what is open now. Nothing is written or sent. */
public interface ReminderForecast {
    /**
     * Every mail of the working mornings from {@code from} to {@code to}, both inclusive, if nobody hands in, moves or
     * registers anything meanwhile.
     *
     * @param dossiers that the same days would open
     * @throws vn.dondoc.calendar.CalendarRefused when a day lies in a year whose calendar was not entered
     */
    List<ForeseenMail> between(Ladder ladder, LocalDate from, LocalDate to, List<ForeseenDossierTask> dossiers);

    /** @param rungs what the mail is sent for; a digest lists what was told before besides */
    record ForeseenMail(LocalDate day, String recipient, String address, String subject, List<ForeseenRung> rungs) {}

    /**
     * @param letter whether a draft of a văn bản đôn đốc comes with it
     * @param explainBy until when the task to explain that it opens is to be answered; null when it opens none
     */
    record ForeseenRung(
            String rung, String matter, String agency, LocalDate due, boolean letter, LocalDate explainBy) {}

    /**
     * The Office's task to prepare a dossier.
     *
     * @param opens the morning after whose reminders it opens
     * @param directive under which it stands: of its longest overdue matter
     */
    record ForeseenDossierTask(LocalDate opens, Directive directive, LocalDate due) {}
}
