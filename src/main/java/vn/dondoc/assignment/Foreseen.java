package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Refusals that decisions about one directive would meet, as things stood at one look at them: for many questions at once.
 * Nothing is asked of the database any more, and the caller's transaction may go on after a refusal.
 */
public interface Foreseen {
    /** One of those that were looked at. */
    Assignment get(UUID id);

    /** @see Assignments#checkLead */
    void checkLead(UUID id, String agency);

    /** @see Assignments#checkWording */
    void checkWording(UUID id, Wording wording);

    /** @see Assignments#dueIfMoved */
    LocalDate dueIfMoved(UUID id, LocalDate named);

    /** @see Additions#check */
    void checkAddition(Addition addition);
}
