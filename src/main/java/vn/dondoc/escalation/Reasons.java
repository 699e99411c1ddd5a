package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.assignment.Explanations.Explanation;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.reminder.Reminders;
import vn.dondoc.reporting.Reporting;
import vn.dondoc.request.Requests;
import vn.dondoc.request.Requests.Waiting;
import vn.dondoc.shared.VietnameseDates;

/** What an agency was told and what it answered: the history of a matter in short sentences. */
@Component
class Reasons {
    private final Explanations explanations;
    private final Reporting reporting;
    private final Reminders reminders;
    private final Requests requests;
    private final Agencies agencies;

    Reasons(Explanations explanations, Reporting reporting, Reminders reminders, Requests requests, Agencies agencies) {
        this.explanations = explanations;
        this.reporting = reporting;
        this.reminders = reminders;
        this.requests = requests;
        this.agencies = agencies;
    }

    int reminders(Matter matter) {
        return reminders.sentFor(matter.id(), matter.agency(), matter.dueOn());
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

    /** Every mail to the agency about the matter, newest first, each with its day, recipient and outcome. */
    List<String> mails(DossierItem item) {
        return reminders.sentTo(item.directiveId(), item.subjectId(), item.agency()).stream()
                .map(m -> "Ngày " + VietnameseDates.day(m.day()) + ": " + m.what() + ", gửi " + m.recipientName() + ": "
                        + m.outcome())
                .toList();
    }

    /**
     * What the agency was asked and answered, newest first, then whose co-operation it waits for: that lateness is not its
     * own.
     */
    List<String> explanations(UUID subject, String agency) {
        var waiting = requests.waitingOf(subject).stream()
                .filter(w -> w.lead().equals(agency))
                .map(this::waiting);
        return Stream.concat(of(subject, agency).map(Reasons::sentence), waiting)
                .toList();
    }

    /** Newest first. @param open whether the matter was still to be settled on {@code day} */
    List<Commitment> commitments(DossierItem item, LocalDate day, boolean open) {
        return of(item.subjectId(), item.agency())
                .filter(e -> e.committedOn() != null
                        || e.commitment() != null && !e.commitment().isBlank())
                .map(e -> new Commitment(
                        e.commitment() == null ? "" : e.commitment(),
                        e.committedOn(),
                        open && e.committedOn() != null && day.isAfter(e.committedOn())))
                .toList();
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

    private String waiting(Waiting w) {
        String name = agencies.get(w.agency()).name();
        String since = "Chờ cơ quan phối hợp từ ngày " + VietnameseDates.day(w.since()) + ": " + name;
        if (w.beyond()) return since + " báo vượt thẩm quyền, chờ báo cáo Chủ tịch UBND tỉnh";
        return since + (w.late() ? " đã quá hạn trả lời " : " trả lời chậm nhất ") + VietnameseDates.day(w.answerBy());
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
            answer.append(" (hạn cam kết: ngày ")
                    .append(VietnameseDates.day(e.committedOn()))
                    .append(")");
        return answer.toString();
    }
}
