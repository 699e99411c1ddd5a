package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.List;
import vn.dondoc.ladder.Ladder;
import vn.dondoc.reminder.ReminderForecast.ForeseenDossierTask;

/** What a version of the escalation ladder would lay before the Chairman. Nothing is written or sent. */
public interface EscalationForecast {
    /**
     * What joins a dossier on the working mornings from {@code from} to {@code to}, both inclusive, if nobody hands in,
     * moves or decides anything meanwhile.
     */
    List<ForeseenDossier> between(Ladder ladder, LocalDate from, LocalDate to);

    /**
     * @param standingAgency name of the agency whose directives the dossier is about
     * @param matters that join it on that day
     * @param opened the task to prepare it; null when it lies there already
     * @param told names of the Office's people who get a mail about it
     */
    record ForeseenDossier(
            LocalDate day,
            String standingAgency,
            List<ForeseenMatter> matters,
            ForeseenDossierTask opened,
            List<String> told) {}

    record ForeseenMatter(String title, String agency, LocalDate due) {}
}
