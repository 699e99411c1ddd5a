package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Work that an agency has not received yet. Silence counts as receipt after its days: then nothing is open. */
@Component
class ReceiptKind extends PlainKind {
    ReceiptKind(Phrases phrases) {
        super(phrases);
    }

    @Override
    public String code() {
        return "RECEIPT";
    }

    @Override
    public String label() {
        return "Tiếp nhận nhiệm vụ";
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    String rows() {
        return "select r.id, r.directive_id, r.agency, r.due_on, count(*)::text title,"
                + " '/viec/' || (array_agg(l.assignment_id order by l.assignment_id))[1] path"
                + " from receipt r join receipt_line l on l.receipt_id = r.id and l.outcome is null"
                + " where r.completed_at is null and r.due_on <= :last group by r.id";
    }

    @Override
    public boolean lasts(Matter matter, LocalDate day) {
        return !matter.due().isBefore(day);
    }

    @Override
    public String page(UUID id) {
        return null;
    }

    @Override
    public String listed(String title) {
        return "Tiếp nhận, phân công " + title + " nhiệm vụ";
    }
}
