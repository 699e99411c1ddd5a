package vn.dondoc.escalation;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.shared.VietnameseDates;

/** Whether what the Chairman decided was done, and by when it has to be. */
@Component
class Fulfilment {
    private final Matters matters;
    private final Reasons reasons;
    private final Deadlines deadlines;
    private final Clock clock;

    Fulfilment(Matters matters, Reasons reasons, Deadlines deadlines, Clock clock) {
        this.matters = matters;
        this.reasons = reasons;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * @param until last day for it, inclusive
     * @param done an explanation was given, or the matter is settled
     * @param late not done and the day has passed
     * @param live whether it can still be done
     * @param words one or two Vietnamese sentences
     */
    record Found(LocalDate until, boolean done, boolean late, boolean live, String words) {}

    Found of(DossierItem item, LocalDate decidedOn) {
        Matter now = matters.get(item.kind(), item.subjectId());
        LocalDate until = until(item, decidedOn);
        boolean explain = item.decision().measure() == Measure.EXPLAIN;
        boolean explained = explain && reasons.explainedSince(item.subjectId(), item.agency(), decidedOn);
        boolean done = now.settlement() != null || explained;
        boolean late = !done && LocalDate.now(clock).isAfter(until);
        String told = explain ? explained ? "Đã giải trình. " : "Chưa giải trình. " : "";
        return new Found(until, done, late, now.live(), told + matter(item, now) + deadline(until, done, late));
    }

    private LocalDate until(DossierItem item, LocalDate decidedOn) {
        Ruling decision = item.decision();
        return switch (decision.measure()) {
            case NEW_DATE -> decision.date();
            case SEND_BY -> deadlines.sendBy(decision);
            case EXPLAIN -> deadlines.answerBy(decision, decidedOn);
            case OTHER_AGENCY, REMIND, CRITICISE, WATCH -> item.reviewOn();
        };
    }

    private static String matter(DossierItem item, Matter now) {
        if (now.settlement() != null) return "Kết quả: " + now.settlement();
        if (item.kind() == SubjectKind.REPORT) return now.live() ? "Đến nay chưa gửi báo cáo." : "Không nộp báo cáo.";
        return "Đến nay chưa hoàn thành, hạn " + VietnameseDates.day(now.dueOn()) + ".";
    }

    private static String deadline(LocalDate until, boolean done, boolean late) {
        if (done) return "";
        return (late ? " Quá hạn thực hiện ý kiến chỉ đạo từ ngày " : " Hạn thực hiện ý kiến chỉ đạo: ngày ")
                + VietnameseDates.day(until) + ".";
    }
}
