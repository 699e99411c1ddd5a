package vn.dondoc.reminder;

import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a lead has asked around its deadline and the standing agency has not decided. */
@Component
class RequestKind extends PlainKind {
    /** The Office alone decides about the standing agency's own work. */
    static final String BY_THE_OFFICE =
            "(d.standing_agency = a.lead_agency or d.standing_agency = 'van-phong-ubnd-tinh')";

    RequestKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    public String code() {
        return "REQUEST";
    }

    @Override
    public String label() {
        return "Đề nghị chờ cơ quan thường trực xem xét";
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public boolean byStandingAgency() {
        return true;
    }

    @Override
    String rows() {
        return "select q.id, q.directive_id, d.standing_agency agency, q.answer_by due_on, a.title,"
                + " '/de-nghi/' || q.id path from deadline_request q join assignment a on a.id = q.assignment_id"
                + " join directive d on d.id = q.directive_id where q.kind <> 'COOPERATION' and q.state = 'OPEN'"
                + " and q.answer_by <= :last and not " + BY_THE_OFFICE;
    }

    @Override
    public String page(UUID id) {
        return "/de-nghi/" + id;
    }

    @Override
    public String listed(String title) {
        return "Xem xét đề nghị về nhiệm vụ: " + title;
    }
}
