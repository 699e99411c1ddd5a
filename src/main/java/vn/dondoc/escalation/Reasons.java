package vn.dondoc.escalation;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.assignment.Explanations.Explanation;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.reminder.Reminders;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.shared.VietnameseDates;

/** What an agency was told and what it answered: the history of a matter in short sentences. */
@Component
class Reasons {
    private final Explanations explanations;
    private final Reporting reporting;
    private final Reminders reminders;

    Reasons(Explanations explanations, Reporting reporting, Reminders reminders) {
        this.explanations = explanations;
        this.reporting = reporting;
        this.reminders = reminders;
    }

    int reminders(Matter matter) {
        return reminders.sentFor(matter.id(), matter.dueOn());
    }

    /** The reason given last: of an answered explanation, else what the standing agency noted; null when there is none. */
    String latest(SubjectKind kind, UUID subject) {
        return explanations.of(subject).stream()
                .filter(e -> e.cause() != null)
                .max(Comparator.comparing(Explanation::demandedOn))
                .map(Reasons::answer)
                .orElseGet(() ->
                        kind == SubjectKind.REPORT ? reporting.get(subject).lateReason() : null);
    }

    /** Newest first: each reminder with its day, then each explanation. */
    List<String> history(UUID subject) {
        var told = reminders.history(subject).stream()
                .map(n -> "Ngày " + VietnameseDates.day(n.day()) + ": " + n.rung() + ", gửi " + n.recipientName());
        var asked = explanations.of(subject).stream().map(Reasons::sentence);
        return java.util.stream.Stream.concat(told, asked).toList();
    }

    /** Whether an explanation that was demanded on that day or later has been answered. */
    boolean explainedSince(UUID subject, java.time.LocalDate day) {
        return explanations.of(subject).stream()
                .anyMatch(e -> e.cause() != null && !e.demandedOn().isBefore(day));
    }

    private static String sentence(Explanation e) {
        String asked = "Ngày " + VietnameseDates.day(e.demandedOn()) + ": đề nghị giải trình";
        return e.cause() == null ? asked + ", chưa trả lời" : asked + "; trả lời: " + answer(e);
    }

    private static String answer(Explanation e) {
        StringBuilder answer = new StringBuilder(e.cause());
        if (e.commitment() != null && !e.commitment().isBlank())
            answer.append(". Cam kết: ").append(e.commitment());
        if (e.committedOn() != null)
            answer.append(" (trước ngày ")
                    .append(VietnameseDates.day(e.committedOn()))
                    .append(")");
        return answer.toString();
    }
}
