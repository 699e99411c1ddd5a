package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.assignment.Explanations.SubjectKind;

/**
 * One matter in a dossier, as it stood when it joined.
 *
 * @param title short title of the assignment, or "Báo cáo tháng 4/2025 · KH 200/KH-UBND"
 * @param dueOn the date it is late against, inclusive
 * @param reminders how often the agency had been reminded when it joined
 * @param reasonGiven what the agency answered last; null when it gave no reason
 * @param resolved settled before a decision: nothing is left to decide
 * @param resolution how, one Vietnamese sentence; null while unresolved
 * @param proposal null until proposed
 * @param decision null until decided
 * @param reviewOn decided: looked at again on that day; until then it joins no dossier
 * @param lastTime what an earlier decision had come to when this one was taken, "" where there was none; null before
 */
record DossierItem(
        UUID id,
        UUID dossierId,
        SubjectKind kind,
        UUID subjectId,
        UUID directiveId,
        String agency,
        String title,
        LocalDate dueOn,
        LocalDate joinedOn,
        int reminders,
        String reasonGiven,
        boolean resolved,
        String resolution,
        Ruling proposal,
        Ruling decision,
        LocalDate reviewOn,
        String lastTime) {

    /** The same item, shown as settled though nobody has written that down yet. */
    DossierItem settled(String how) {
        return new DossierItem(
                id,
                dossierId,
                kind,
                subjectId,
                directiveId,
                agency,
                title,
                dueOn,
                joinedOn,
                reminders,
                reasonGiven,
                true,
                how,
                proposal,
                decision,
                reviewOn,
                lastTime);
    }
}
