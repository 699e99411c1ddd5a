package vn.dondoc.reporting;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Role;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.SignedIn;

/** Who may add, remove and open which file. Without a right nobody learns that a file exists. */
@Component
class FileDoors {
    private final ReportCases cases;
    private final Lines lines;
    private final LateRefusals late;
    private final Assignments assignments;
    private final Directives directives;
    private final DecisionReaders decisions;
    private final RequestDoors requests;

    FileDoors(
            ReportCases cases,
            Lines lines,
            LateRefusals late,
            Assignments assignments,
            Directives directives,
            DecisionReaders decisions,
            RequestDoors requests) {
        this.cases = cases;
        this.lines = lines;
        this.late = late;
        this.assignments = assignments;
        this.directives = directives;
        this.decisions = decisions;
        this.requests = requests;
    }

    /** The owner, held until the transaction ends, when the person may add or remove files of it now. */
    FileOwner open(SignedIn person, Attachments.Owner kind, UUID ownerId) {
        return switch (kind) {
            case REPORT_LINE -> ofReport(person, kind, ownerId, lineOf(ownerId).reportId());
            case REPORT -> ofReport(person, kind, ownerId, ownerId);
            case ASSIGNMENT -> ofAssignment(person, ownerId);
            case REQUEST -> ofRequest(person, ownerId);
            case DECISION -> throw FileRefused.unknown(); // recorded together with the decision
        };
    }

    boolean mayRead(SignedIn person, Attachment file) {
        if (file.owner() == Attachments.Owner.DECISION) return decisions.mayRead(person, file.ownerId());
        if (person.agency().equals(file.agency())) return true;
        if (file.owner() == Attachments.Owner.REQUEST) return file.frozen() && requests.mayRead(person, file.ownerId());
        // What was not sent yet is the agency's own draft.
        return file.frozen()
                && Oversight.has(person, directives.get(file.directiveId()).standingAgency())
                && !backWithItsAgency(person, file);
    }

    private boolean backWithItsAgency(SignedIn person, Attachment file) {
        return switch (file.owner()) {
            case REPORT_LINE ->
                !Oversight.reads(person, cases.get(lineOf(file.ownerId()).reportId()));
            case REPORT -> !Oversight.reads(person, cases.get(file.ownerId()));
            default -> false;
        };
    }

    private FileOwner ofReport(SignedIn person, Attachments.Owner kind, UUID ownerId, UUID reportId) {
        ReportCase c = cases.lock(reportId);
        LineSaving.requireWriter(person, c.report());
        late.requireEditable(c);
        return new FileOwner(kind, ownerId, c.directive().id(), c.agency().code());
    }

    private FileOwner ofAssignment(SignedIn person, UUID id) {
        Assignment a = assignments.get(id);
        if (!person.agency().equals(a.leadAgency()) || !person.is(Role.OFFICER)) throw FileRefused.unknown();
        if (!a.state().open()) throw FileRefused.isFinal();
        return new FileOwner(Attachments.Owner.ASSIGNMENT, id, a.directiveId(), a.leadAgency());
    }

    private FileOwner ofRequest(SignedIn person, UUID id) {
        UUID directive = requests.directiveToAnswer(person, id).orElseThrow(FileRefused::unknown);
        return new FileOwner(Attachments.Owner.REQUEST, id, directive, person.agency());
    }

    private Line lineOf(UUID id) {
        return lines.find(id).filter(l -> !l.withdrawn()).orElseThrow(FileRefused::unknown);
    }
}
