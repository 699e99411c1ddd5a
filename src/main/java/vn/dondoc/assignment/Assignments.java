package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What other packages may ask of assignments and decide about them. {@code by} is a login. */
public interface Assignments {
    /** @throws AssignmentRefused when there is none */
    Assignment get(UUID id);

    /** All of a directive, in its order, withdrawn ones too. */
    List<Assignment> ofDirective(UUID directiveId);

    /** The co-operating agencies of each assignment of a directive that has any, in list order. */
    Map<UUID, List<String>> cooperators(UUID directiveId);

    /** What an agency leads and has to report on: delivered and neither withdrawn nor ended. */
    List<Assignment> reportable(UUID directiveId, String agency);

    /** Dated, delivered, open and past due on {@code today}: what may be overdue. */
    List<Assignment> overdue(LocalDate today);

    /** Another lead by decision: the line is delivered to the new agency and its history stays. */
    void reassign(UUID id, String agency, String reason, String by);

    /** A new due date by decision; the old one, the reason and the person are kept. Reminders re-arm. */
    void moveDue(UUID id, LocalDate newDueOn, String reason, String by);

    /** Thôi giao by decision. */
    void withdraw(UUID id, String reason, String by);

    /** A report that was accepted says the work is done: it goes to confirmation. */
    void resultReported(UUID id, String result, String document, LocalDate documentOn, LocalDate reportedOn, String by);

    /** The instance shows "quá hạn" from now on; a second call changes nothing. */
    void showOverdue(UUID id);

    /** Five working days passed without an answer: the receipts due before {@code today} count as received. */
    int deemReceived(LocalDate today);

    /** Decided now; looked at again on that day. Until then it joins no dossier. */
    void reviewOn(UUID id, LocalDate day);
}
