package vn.dondoc.reminder;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** Co-operation that was asked of an agency and not answered, while the work it is for goes on. */
@Component
class CooperationKind extends PlainKind {
    CooperationKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    public String code() {
        return "COOPERATION";
    }

    @Override
    public String label() {
        return "Đề nghị phối hợp";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    String rows() {
        return "select q.id, q.directive_id, q.to_agency agency, q.answer_by due_on, a.title,"
                + " '/de-nghi/' || q.id path from deadline_request q join assignment a on a.id = q.assignment_id"
                + " where q.kind = 'COOPERATION' and q.state = 'OPEN' and q.answer_by <= :last"
                + " and a.state in ('ISSUED', 'IN_PROGRESS', 'REDO')";
    }

    @Override
    public String page(UUID id) {
        return "/de-nghi/" + id;
    }

    @Override
    public String listed(String title) {
        return "Trả lời đề nghị phối hợp: " + title;
    }
}
