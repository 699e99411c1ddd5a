package vn.dondoc.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reporting.Attachments;
import vn.dondoc.security.SignedIn;
import vn.dondoc.setting.Terms;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.workflow.ProcessKey;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Processes;

/** Takes requests in: row, evidence, instance and mails in one transaction. */
@Service
class Asking {
    private final Assignments assignments;
    private final AskRules rules;
    private final RequestRows rows;
    private final RequestAccess access;
    private final Attachments attachments;
    private final WorkingCalendar calendar;
    private final Terms terms;
    private final Processes processes;
    private final Matter matter;
    private final RequestLetters letters;
    private final AuditTrail audit;
    private final Clock clock;

    Asking(
            Assignments assignments,
            AskRules rules,
            RequestRows rows,
            RequestAccess access,
            Attachments attachments,
            WorkingCalendar calendar,
            Terms terms,
            Processes processes,
            Matter matter,
            RequestLetters letters,
            AuditTrail audit,
            Clock clock) {
        this.assignments = assignments;
        this.rules = rules;
        this.rows = rows;
        this.access = access;
        this.attachments = attachments;
        this.calendar = calendar;
        this.terms = terms;
        this.processes = processes;
        this.matter = matter;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param warning "", or what a day off makes of the wanted date */
    record Asked(UUID id, LocalDate answerBy, String warning) {}

    /** @throws RequestRefused and nothing has changed */
    @Transactional
    public Asked ask(SignedIn person, UUID assignmentId, Ask ask, List<MultipartFile> evidence) {
        if (!access.mayAsk(person, assignments.get(assignmentId))) throw RequestRefused.unknown();
        Assignment a = assignments.hold(assignmentId);
        // The lead may have changed while we waited for the row.
        if (!access.mayAsk(person, a)) throw RequestRefused.unknown();
        String warning = rules.admit(ask, a);
        int within = terms.workingDays(ask.kind().answered());
        LocalDate today = LocalDate.now(clock);
        DeadlineRequest r = row(person, a, ask, calendar.plus(today, within));
        rows.insert(r, today, within);
        for (MultipartFile file : evidence)
            attachments.keep(Attachments.Owner.REQUEST, r.id(), r.directiveId(), r.agency(), file, person.login());
        rows.started(r.id(), start(r));
        letters.asked(r);
        audit.record(person.login(), ask.kind() + "_ASKED", "ASSIGNMENT", a.id(), Map.of("request", r.id()));
        return new Asked(r.id(), r.answerBy(), warning);
    }

    private String start(DeadlineRequest r) {
        ProcessKey model = r.cooperation() ? ProcessKey.CO_OPERATION : ProcessKey.DEADLINE_REQUEST;
        return processes.start(model, matter.code(r), ProcessVariables.REQUEST_ID.of(r.id()));
    }

    private DeadlineRequest row(SignedIn person, Assignment a, Ask ask, LocalDate answerBy) {
        boolean extension = ask.kind() == RequestKind.EXTENSION;
        boolean cooperation = ask.kind() == RequestKind.COOPERATION;
        return new DeadlineRequest(
                UUID.randomUUID(),
                ask.kind(),
                a.id(),
                a.directiveId(),
                a.leadAgency(),
                person.login(),
                clock.instant(),
                Typed.required(ask.reason(), RequestRefused::reasonMissing),
                extension ? ask.wantedOn() : null,
                a.dueOn(),
                cooperation ? ask.toAgency() : null,
                answerBy,
                DeadlineRequest.State.OPEN,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }
}
