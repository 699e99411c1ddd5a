package vn.dondoc.rehearsal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;
import vn.dondoc.escalation.EscalationForecast;
import vn.dondoc.escalation.EscalationForecast.ForeseenDossier;
import vn.dondoc.ladder.LadderName;
import vn.dondoc.ladder.Ladders;
import vn.dondoc.reminder.ReminderForecast;
import vn.dondoc.reminder.ReminderForecast.ForeseenMail;
import vn.dondoc.reminder.ReminderForecast.ForeseenRung;
import vn.dondoc.shared.VietnameseDates;

/** Both ladders played over the same days, beside what is in force. */
@Service
class Rehearsal {
    private final Ladders ladders;
    private final ReminderForecast reminders;
    private final EscalationForecast escalations;

    Rehearsal(Ladders ladders, ReminderForecast reminders, EscalationForecast escalations) {
        this.ladders = ladders;
        this.reminders = reminders;
        this.escalations = escalations;
    }

    /** What one day would bring. */
    record Day(String label, List<ForeseenMail> mails, List<ForeseenDossier> dossiers) {
        public String summary() {
            int escalated = dossiers.stream().mapToInt(d -> d.matters().size()).sum();
            int toOffice = dossiers.stream().mapToInt(d -> d.told().size()).sum();
            String text = mails.size() + toOffice + " thư";
            return escalated == 0 ? text : text + ", " + escalated + " nội dung trình lãnh đạo";
        }
    }

    record Count(int mails, int letters, int explanations, int escalated) {}

    /** @param before the same days under the ladders in force; null when these are they */
    record Outcome(List<Day> days, Count count, Count before) {}

    /**
     * All by one look at the database: what changes meanwhile must not stand on one side of the comparison only.
     *
     * @param reminder and {@code escalation}: versions to try
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Outcome of(UUID reminder, UUID escalation, LocalDate from, LocalDate to) {
        List<ForeseenDossier> dossiers = escalations.between(ladders.version(escalation), from, to);
        List<ForeseenMail> mails = mails(reminder, dossiers, from, to);
        UUID nowReminder = ladders.inForce(LadderName.REMINDER).version();
        UUID nowEscalation = ladders.inForce(LadderName.ESCALATION).version();
        boolean inForce = reminder.equals(nowReminder) && escalation.equals(nowEscalation);
        Count before = inForce ? null : count(nowReminder, nowEscalation, from, to);
        return new Outcome(days(mails, dossiers), count(mails, dossiers), before);
    }

    private Count count(UUID reminder, UUID escalation, LocalDate from, LocalDate to) {
        List<ForeseenDossier> dossiers = escalations.between(ladders.version(escalation), from, to);
        return count(mails(reminder, dossiers, from, to), dossiers);
    }

    private List<ForeseenMail> mails(UUID reminder, List<ForeseenDossier> dossiers, LocalDate from, LocalDate to) {
        var opened = dossiers.stream()
                .map(ForeseenDossier::opened)
                .filter(Objects::nonNull)
                .toList();
        return reminders.between(ladders.version(reminder), from, to, opened);
    }

    private static List<Day> days(List<ForeseenMail> mails, List<ForeseenDossier> dossiers) {
        Map<LocalDate, Day> days = new TreeMap<>();
        mails.forEach(m -> days.computeIfAbsent(m.day(), Rehearsal::day).mails().add(m));
        dossiers.forEach(
                d -> days.computeIfAbsent(d.day(), Rehearsal::day).dossiers().add(d));
        return List.copyOf(days.values());
    }

    private static Day day(LocalDate day) {
        return new Day(
                StringUtils.capitalize(VietnameseDates.weekday(day)) + ", " + VietnameseDates.day(day),
                new ArrayList<>(),
                new ArrayList<>());
    }

    private static Count count(List<ForeseenMail> mails, List<ForeseenDossier> dossiers) {
        int toOffice = dossiers.stream().mapToInt(d -> d.told().size()).sum();
        int escalated = dossiers.stream().mapToInt(d -> d.matters().size()).sum();
        return new Count(
                mails.size() + toOffice,
                matters(mails, ForeseenRung::letter),
                matters(mails, r -> r.explainBy() != null),
                escalated);
    }

    private static int matters(List<ForeseenMail> mails, Predicate<ForeseenRung> rung) {
        return (int) mails.stream()
                .flatMap(m -> m.rungs().stream())
                .filter(rung)
                .map(r -> r.matter() + r.agency() + r.due())
                .distinct()
                .count();
    }
}
