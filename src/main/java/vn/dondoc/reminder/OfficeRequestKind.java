package vn.dondoc.reminder;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;

/**
 * What waits for the Office: to decide about the standing agency's own work, or to report to the Chairman what is beyond a
 * co-operating agency's capacity.
 */
@Component
class OfficeRequestKind extends PlainKind {
    OfficeRequestKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    public String code() {
        return "OFFICE_REQUEST";
    }

    @Override
    public String label() {
        return "Đề nghị chờ Văn phòng xử lý";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    String rows() {
        return "select q.id, q.directive_id, '" + Agencies.OFFICE + "' agency,"
                + " case q.state when 'BEYOND' then q.report_by else q.answer_by end due_on, a.title,"
                + " '/de-nghi/' || q.id path from deadline_request q join assignment a on a.id = q.assignment_id"
                + " join directive d on d.id = q.directive_id where q.answer_by <= :last and q.state = 'OPEN'"
                + " and q.kind <> 'COOPERATION' and " + RequestKind.BY_THE_OFFICE
                + " or q.report_by <= :last and q.state = 'BEYOND'";
    }

    @Override
    public String page(UUID id) {
        return "/de-nghi/" + id;
    }

    @Override
    public String listed(String title) {
        return "Xử lý đề nghị về nhiệm vụ: " + title;
    }
}
