package vn.dondoc.assignment;

import java.time.LocalDate;

/**
 * A result as it is handed in.
 *
 * @param document số, ký hiệu of the product document; null when there is none
 * @param by login of who handed it in
 */
record HandedIn(String result, String document, LocalDate documentOn, LocalDate reportedOn, String by) {

    /** Refuses what cannot be: no result, a product dated before the directive or after today. */
    static HandedIn of(CarryOutDraft draft, LocalDate issuedOn, LocalDate today, String by) {
        String result = Typed.required(draft.result(), AssignmentRefused::resultMissing);
        LocalDate day = draft.documentOn();
        if (day != null && day.isBefore(issuedOn)) throw AssignmentRefused.beforeIssue(day, issuedOn);
        if (day != null && day.isAfter(today)) throw AssignmentRefused.documentInFuture(day);
        return new HandedIn(result, Typed.optional(draft.document()), day, today, by);
    }

    /** The draft of forms/carry-out.html. */
    record CarryOutDraft(String result, String document, LocalDate documentOn) {}
}
