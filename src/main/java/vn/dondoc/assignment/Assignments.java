package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What other packages may ask of assignments and decide about them. {@code by} is a login. A decision about an
 * assignment that has ended is refused: who decides later than he read asks {@link #get} first.
 */
public interface Assignments {
    /** @throws AssignmentRefused when there is none */
    Assignment get(UUID id);

    /** What decisions about these assignments of the directive, and additions to it, would meet now: one look for many. */
    Foreseen foresee(UUID directiveId, Collection<UUID> ids);

    /** Many at once. Ids that nothing is known under are left out. */
    Map<UUID, Assignment> byId(Collection<UUID> ids);

    /** What each of these said at that instant. */
    Map<UUID, Wording> wordings(Collection<UUID> ids, Instant at);

    /** All of a directive, in its order, withdrawn ones too. */
    List<Assignment> ofDirective(UUID directiveId);

    /** The co-operating agencies of each assignment of a directive that has any, in list order. */
    Map<UUID, List<String>> cooperators(UUID directiveId);

    /** What an agency leads and has to report on: delivered and neither withdrawn nor ended. */
    List<Assignment> reportable(UUID directiveId, String agency);

    /** The same for many agencies at once; those with nothing to report on are left out. */
    Map<String, List<Assignment>> reportable(UUID directiveId, Collection<String> agencies);

    /** Dated, delivered, open and past due on {@code today}: what may be overdue. Oldest due date first. */
    List<Assignment> overdue(LocalDate today);

    /**
     * By official status not done and late on {@code today}: the overdue, and what was handed in late and waits for its
     * confirmation. As many as pages and reports count.
     */
    List<Assignment> late(LocalDate today);

    /** Who writes to the agency that a decision concerns. */
    enum Telling {
        /** This package, about this one decision. */
        BY_LETTER,
        /** The caller, whose own letter says it: nobody gets two about the same. */
        BY_CALLER
    }

    /** Another lead by decision: the line is delivered to the new agency and its history stays. */
    default void reassign(UUID id, String agency, String reason, String by) {
        reassign(id, agency, reason, by, Telling.BY_LETTER);
    }

    void reassign(UUID id, String agency, String reason, String by, Telling telling);

    /**
     * Refusals of {@link #reassign} to that agency that can be told before; changes nothing, and the caller's transaction may
     * go on after one.
     *
     * @throws AssignmentRefused for the same reasons
     */
    void checkLead(UUID id, String agency);

    /** Other words by decision; the old ones, the reason and the person are kept and shown. */
    default void reword(UUID id, Wording wording, String reason, String by) {
        reword(id, wording, reason, by, Telling.BY_LETTER);
    }

    void reword(UUID id, Wording wording, String reason, String by, Telling telling);

    /**
     * Refusals of {@link #reword} that can be told before; likewise.
     *
     * @throws AssignmentRefused for the same reasons
     */
    void checkWording(UUID id, Wording wording);

    /**
     * A new due date by decision; the old one, the reason and the person are kept. Reminders re-arm. A day off moves it
     * as the directive's roll says, usually to the next working day (Civil Code art. 148.5, by analogy).
     *
     * @return the due date in force now
     */
    default LocalDate moveDue(UUID id, LocalDate newDueOn, String reason, String by) {
        return moveDue(id, newDueOn, reason, by, Telling.BY_LETTER);
    }

    LocalDate moveDue(UUID id, LocalDate newDueOn, String reason, String by, Telling telling);

    /**
     * The due date that would be in force if {@code named} were decided now; likewise.
     *
     * @throws AssignmentRefused for the same reasons as {@link #moveDue}
     */
    LocalDate dueIfMoved(UUID id, LocalDate named);

    /**
     * By decision the clock of dated work that is being carried out stands still from today on, inclusive: nothing reminds,
     * nothing is overdue, no dossier takes it.
     */
    void suspend(UUID id, String reason, String by);

    /**
     * The clock runs again from today on, inclusive; the due date moves by the working days that stood still.
     *
     * @return the due date in force now
     */
    LocalDate resume(UUID id, String reason, String by);

    /** From when it stands still, inclusive; empty while the clock runs. */
    Optional<LocalDate> suspendedOn(UUID id);

    /** The engine's groups that may decide about it: the standing agency's coordinators and the Office, or the Office alone. */
    List<String> deciders(UUID id);

    /** The row with all locks that any decision about it needs, in the order of everybody. */
    Assignment hold(UUID id);

    /** Thôi giao by decision. */
    default void withdraw(UUID id, String reason, String by) {
        withdraw(id, reason, by, Telling.BY_LETTER);
    }

    void withdraw(UUID id, String reason, String by, Telling telling);

    /** A standing assignment is over by decision; dated work ends by its result or is withdrawn. */
    default void endStanding(UUID id, String basis, String by) {
        endStanding(id, basis, by, Telling.BY_LETTER);
    }

    void endStanding(UUID id, String basis, String by, Telling telling);

    /**
     * A report that was accepted says the work is done: it goes to confirmation. Repeating it, or reporting what has
     * ended meanwhile, changes nothing.
     *
     * @param reportedOn the day the report left the agency
     * @param by who handed it in; he may not confirm it
     */
    void resultReported(UUID id, String result, String document, LocalDate documentOn, LocalDate reportedOn, String by);

    /** The instance shows "quá hạn" from now on; a second call, or one that comes too late, changes nothing. */
    void showOverdue(UUID id);

    /**
     * Five working days passed without an answer: the receipts due before {@code today} count as received.
     *
     * @return how many did
     */
    int deemReceived(LocalDate today);

    /** The agency has sent a report: what it had not answered yet counts as received. */
    void receivedByReporting(UUID directiveId, String agency);

    /** Decided now; looked at again on that day. Until then it joins no dossier. */
    void reviewOn(UUID id, LocalDate day);
}
