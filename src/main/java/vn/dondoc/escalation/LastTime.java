package vn.dondoc.escalation;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Explanations.SubjectKind;
import vn.dondoc.shared.VietnameseDates;

/** What the Chairman decided before about the same matter, and whether it was done. */
@Component
class LastTime {
    private final DossierItems items;
    private final Matters matters;
    private final Reasons reasons;
    private final Wording wording;

    LastTime(DossierItems items, Matters matters, Reasons reasons, Wording wording) {
        this.items = items;
        this.matters = matters;
        this.reasons = reasons;
        this.wording = wording;
    }

    /** One sentence; null when nothing was decided before. @param asOf when the present dossier was decided, or now */
    String of(DossierItem item, Instant asOf) {
        return items.decidedBefore(item, asOf).map(this::sentence).orElse(null);
    }

    private String sentence(DossierItems.Decided before) {
        DossierItem item = before.item();
        LocalDate day = VietnameseDates.dayOf(before.at());
        return "Ngày " + VietnameseDates.day(day) + ", " + item.title() + ": "
                + wording.phrase(item.decision(), item.agency()) + ". " + outcome(item, day);
    }

    private String outcome(DossierItem item, LocalDate decidedOn) {
        Matter now = matters.get(item.kind(), item.subjectId());
        String explained = item.decision().measure() != Measure.EXPLAIN
                ? ""
                : reasons.explainedSince(item.subjectId(), item.agency(), decidedOn)
                        ? "Đã giải trình. "
                        : "Chưa giải trình. ";
        return explained + fulfilment(item, now);
    }

    private String fulfilment(DossierItem item, Matter now) {
        if (now.settlement() != null) return "Kết quả: " + now.settlement();
        if (item.kind() == SubjectKind.REPORT) return now.live() ? "Đến nay chưa gửi báo cáo." : "Không nộp báo cáo.";
        return "Đến nay chưa hoàn thành, hạn " + VietnameseDates.day(now.dueOn()) + ".";
    }
}
