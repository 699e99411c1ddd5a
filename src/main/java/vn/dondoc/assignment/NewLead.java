package vn.dondoc.assignment;

import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Assignments.Telling;
import vn.dondoc.workflow.Message;
import vn.dondoc.workflow.Processes;

/** Puts another agency in the lead of a locked assignment. */
@Component
class NewLead {
    /** What the old lead wrote belongs to the old lead: the new one starts with the work alone. */
    private static final String CHANGE = """
            update assignment set lead_agency = ?, state = 'ISSUED', handover_reason = ?, officer_login = null,
                return_reason = null, received_at = null, received_by = null, result = null, result_document = null,
                result_document_on = null, reported_on = null, reported_by = null, redo_reason = null, redo_by = null,
                overdue_shown = false, version = version + 1
            where id = ?""";

    private final JdbcClient jdbc;
    private final ReturnedResults returned;
    private final LeadChoices leads;
    private final Processes processes;
    private final DecisionLetters letters;
    private final ApplicationEventPublisher events;
    private final Diary diary;

    NewLead(
            JdbcClient jdbc,
            ReturnedResults returned,
            LeadChoices leads,
            Processes processes,
            DecisionLetters letters,
            ApplicationEventPublisher events,
            Diary diary) {
        this.jdbc = jdbc;
        this.returned = returned;
        this.leads = leads;
        this.processes = processes;
        this.letters = letters;
        this.events = events;
        this.diary = diary;
    }

    /** @param a as locked by the caller; delivery to the new lead follows by the model */
    void put(Assignment a, String agency, String reason, String by, Telling telling) {
        String name = leads.admit(agency, a.leadAgency());
        if (a.reportedOn() != null) returned.keep(a, reason, by);
        jdbc.sql(CHANGE).params(agency, reason, a.id()).update();
        if (a.overdueShown()) processes.correlateIfWaiting(a.processInstanceId(), Message.ASSIGNMENT_OVERDUE_CLEARED);
        diary.record(by, "ASSIGNMENT_REASSIGNED", a.id(), Map.of("from", a.leadAgency(), "to", agency));
        if (telling == Telling.BY_LETTER) letters.handedOver(a, name, reason);
        events.publishEvent(new AssignmentEvents.Reassigned(a.id(), a.directiveId(), a.leadAgency(), agency));
    }
}
