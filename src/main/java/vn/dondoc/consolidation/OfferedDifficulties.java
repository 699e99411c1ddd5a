package vn.dondoc.consolidation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directive;
import vn.dondoc.request.Requests;
import vn.dondoc.request.Requests.Waiting;
import vn.dondoc.shared.VietnameseDates;

/** Late co-operation as paragraphs the standing agency may take into IV.8; nothing is taken by itself. */
@Component
class OfferedDifficulties {
    private final Requests requests;
    private final Assignments assignments;
    private final Agencies agencies;

    OfferedDifficulties(Requests requests, Assignments assignments, Agencies agencies) {
        this.requests = requests;
        this.assignments = assignments;
        this.agencies = agencies;
    }

    /** Those that are not in the draft yet. */
    List<String> of(Directive directive, List<Paragraph> draft) {
        List<Waiting> late = requests.waiting(List.of(directive.id())).stream()
                .filter(w -> w.late() || w.beyond())
                .toList();
        Map<UUID, Assignment> about =
                assignments.byId(late.stream().map(Waiting::assignmentId).toList());
        return late.stream()
                .map(w -> sentence(w, about.get(w.assignmentId())))
                .filter(offer -> draft.stream().noneMatch(p -> offer.equals(p.text())))
                .toList();
    }

    private String sentence(Waiting w, Assignment a) {
        String asked = "đề nghị phối hợp ngày " + VietnameseDates.day(w.since()) + " của "
                + agencies.get(w.lead()).name() + " về nhiệm vụ \"" + a.title() + "\"";
        return w.beyond()
                ? agencies.get(w.agency()).name() + " báo nội dung " + asked + " vượt thẩm quyền, khả năng của cơ quan."
                : agencies.get(w.agency()).name() + " chưa trả lời " + asked + " (hạn trả lời: "
                        + VietnameseDates.day(w.answerBy()) + ").";
    }
}
