package vn.dondoc.reminder;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** An explanation that was demanded and not given, while what is to be explained is still open. */
@Component
class ExplanationKind extends PlainKind {
    ExplanationKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    public String code() {
        return "EXPLANATION";
    }

    @Override
    public String label() {
        return "Giải trình";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    String rows() {
        return "select e.id, e.directive_id, e.agency, e.answer_by due_on, e.title, '/viec/' || e.subject_id path"
                + " from explanation e where e.answered_at is null and e.answer_by <= :last and ("
                + " exists (select from assignment a where a.id = e.subject_id and a.lead_agency = e.agency"
                + " and a.state in ('ISSUED', 'IN_PROGRESS', 'REDO'))"
                + " or exists (select from report r join report_round o on o.id = r.round_id where r.id = e.subject_id"
                + " and o.state in ('OPEN', 'CLOSED') and r.state in ('WRITING', 'APPROVING') and r.sent_at is null))";
    }

    @Override
    public String page(UUID id) {
        return null;
    }

    @Override
    public String listed(String title) {
        return "Giải trình: " + title;
    }
}
