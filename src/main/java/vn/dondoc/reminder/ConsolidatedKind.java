package vn.dondoc.reminder;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.ReportingPeriod;

/** The standing agency's own report of a round, until it is published. */
@Component
class ConsolidatedKind extends PlainKind {
    ConsolidatedKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    public String code() {
        return "CONSOLIDATED";
    }

    @Override
    public String label() {
        return "Báo cáo tổng hợp";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public boolean byStandingAgency() {
        return true;
    }

    @Override
    String rows() {
        return "select o.id, o.directive_id, d.standing_agency agency, o.onward_due_on due_on, o.period title,"
                + " '/tong-hop/' || o.id path from report_round o join directive d on d.id = o.directive_id"
                + " where o.state in ('OPEN', 'CLOSED') and o.onward_due_on <= :last and not exists"
                + " (select from consolidated_report c where c.round_id = o.id and c.state = 'PUBLISHED')";
    }

    @Override
    public String page(UUID id) {
        return "/tong-hop/" + id;
    }

    @Override
    public String listed(String title) {
        return "Báo cáo tổng hợp " + ReportingPeriod.parse(title).shortLabel();
    }
}
