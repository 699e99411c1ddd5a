package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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
    String latest(SubjectKind kind, UUID subject, String agency) {
        return of(subject, agency)
                .filter(e -> e.cause() != null)
                .max(Comparator.comparing(Explanation::demandedOn))
                .map(Reasons::answer)
                .orElseGet(() ->
                        kind == SubjectKind.REPORT ? reporting.get(subject).lateReason() : null);
    }

    /** Newest first: each reminder with its day, then each explanation of the agency. */
    List<String> history(UUID subject, String agency) {
        var told = reminders.history(subject).stream()
                .map(n -> "Ngày " + VietnameseDates.day(n.day()) + ": " + n.rung() + ", gửi " + n.recipientName());
        return Stream.concat(told, of(subject, agency).map(Reasons::sentence)).toList();
    }

    /** Whether an explanation that was demanded of the agency on that day or later has been answered. */
    boolean explainedSince(UUID subject, String agency, LocalDate day) {
        return of(subject, agency)
                .anyMatch(e -> e.cause() != null && !e.demandedOn().isBefore(day));
    }

    /** Nobody answers for the lateness of the agency that had the work before. */
    private Stream<Explanation> of(UUID subject, String agency) {
        return explanations.of(subject).stream().filter(e -> e.agency().equals(agency));
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
