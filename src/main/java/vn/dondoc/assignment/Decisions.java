package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.SignedIn;

/** Decisions that a person takes on a page: first whether he may, then the rule itself. */
@Service
class Decisions {
    private final AssignmentRows rows;
    private final Deciders deciders;
    private final Assignments assignments;

    Decisions(AssignmentRows rows, Deciders deciders, Assignments assignments) {
        this.rows = rows;
        this.deciders = deciders;
        this.assignments = assignments;
    }

    @Transactional
    void withdraw(SignedIn person, UUID id, String reason) {
        allow(person, id);
        assignments.withdraw(id, reason, person.login());
    }

    @Transactional
    void endStanding(SignedIn person, UUID id, String basis) {
        allow(person, id);
        assignments.endStanding(id, basis, person.login());
    }

    @Transactional
    void reassign(SignedIn person, UUID id, String agency, String reason) {
        allow(person, id);
        assignments.reassign(id, agency, reason, person.login());
    }

    @Transactional
    void reword(SignedIn person, UUID id, Wording wording, String reason) {
        allow(person, id);
        assignments.reword(id, wording, reason, person.login());
    }

    /** @return the due date in force now */
    @Transactional
    LocalDate moveDue(SignedIn person, UUID id, LocalDate newDueOn, String reason) {
        allow(person, id);
        return assignments.moveDue(id, newDueOn, reason, person.login());
    }

    @Transactional
    void suspend(SignedIn person, UUID id, String reason) {
        allow(person, id);
        assignments.suspend(id, reason, person.login());
    }

    /** @return the due date in force now */
    @Transactional
    LocalDate resume(SignedIn person, UUID id, String reason) {
        allow(person, id);
        return assignments.resume(id, reason, person.login());
    }

    private void allow(SignedIn person, UUID id) {
        if (!deciders.mayDecide(person, rows.get(id))) throw AssignmentRefused.unknown();
    }
}
