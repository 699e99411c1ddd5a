package vn.dondoc.assignment;

import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.Assignments.Telling;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** Who leads: another agency by decision, or what becomes of an agency's wish to return the work. */
@Service
class Handover {
    private final JdbcClient jdbc;
    private final AssignmentRows rows;
    private final ReceiptRows receipts;
    private final Receiving receiving;
    private final NewLead newLead;
    private final LeadChoices leads;
    private final Suspensions suspensions;
    private final Processes processes;
    private final Diary diary;

    Handover(
            JdbcClient jdbc,
            AssignmentRows rows,
            ReceiptRows receipts,
            Receiving receiving,
            NewLead newLead,
            LeadChoices leads,
            Suspensions suspensions,
            Processes processes,
            Diary diary) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.receipts = receipts;
        this.receiving = receiving;
        this.newLead = newLead;
        this.leads = leads;
        this.suspensions = suspensions;
        this.processes = processes;
        this.diary = diary;
    }

    /** By decision, wherever the work stands. */
    @Transactional
    void reassign(UUID id, String agency, String reason, String by, Telling telling) {
        String why = Typed.reason(reason);
        var openReceipt = receipts.lockOpenWith(id);
        Assignment a = rows.lock(id);
        admit(a, agency, leads.now());
        // The new lead's clock runs.
        if (a.state() == Assignment.State.SUSPENDED) {
            suspensions.resume(id, why, by, telling);
            a = rows.lock(id);
        }
        newLead.put(a, agency, why, by, telling);
        openReceipt.ifPresent(receipt -> receiving.drop(receipt, id));
        processes.correlateIfWaiting(a.processInstanceId(), Message.ASSIGNMENT_REASSIGNED);
    }

    /** @see Assignments#checkLead */
    void check(UUID id, String agency) {
        admit(rows.get(id), agency, leads.now());
    }

    static void admit(Assignment a, String agency, Leads leads) {
        if (!a.state().running()) throw AssignmentRefused.ended(a.state());
        LeadChoices.admit(agency, a.leadAgency(), leads);
    }

    /** userTask_reassign: the return was not followed, the agency keeps the work and receives it again. */
    @Transactional
    void keep(UUID id, String reason, String by) {
        Assignment a = lockReturned(id);
        jdbc.sql("update assignment set state = 'ISSUED', handover_reason = ?, return_reason = null,"
                        + " version = version + 1 where id = ?")
                .params(Typed.reason(reason), id)
                .update();
        diary.record(by, "ASSIGNMENT_KEPT", id, Map.of("agency", a.leadAgency()));
    }

    /** userTask_reassign: the return was followed; the model delivers to the new lead. */
    @Transactional
    void giveReturned(UUID id, String agency, String reason, String by) {
        newLead.put(lockReturned(id), agency, Typed.reason(reason), by, Telling.BY_LETTER);
    }

    private Assignment lockReturned(UUID id) {
        Assignment a = rows.lock(id);
        if (a.state() != Assignment.State.RETURNED) throw AssignmentRefused.standsElsewhere(a.state());
        return a;
    }
}
