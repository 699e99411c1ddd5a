package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Giải trình: what an overdue agency owes, for an assignment or a report. */
public interface Explanations {
    /**
     * Demands an explanation and opens its task in the instance of the matter; the letter that says so is the caller's. A
     * matter that has ended meanwhile owes none: nothing happens.
     *
     * @param instanceId process instance of the assignment or the agency's report
     * @param answerBy last day, inclusive
     * @return whether it was demanded
     */
    default boolean demand(Matter matter, String instanceId, LocalDate answerBy, String by) {
        return demand(matter, instanceId, new Term(answerBy, null, null), by);
    }

    /** As above, with what the last day follows from. */
    boolean demand(Matter matter, String instanceId, Term term, String by);

    /**
     * Until when to answer.
     *
     * @param answerBy last day, inclusive
     * @param from the day that is not counted, when {@code workingDays} were given: then the last day follows the
     *     calendar; both null when a day was named
     */
    record Term(LocalDate answerBy, LocalDate from, Integer workingDays) {}

    /** Of every agency that was asked, newest first: what was demanded stays with its agency when another takes the lead. */
    List<Explanation> of(UUID subjectId);

    enum SubjectKind {
        ASSIGNMENT,
        REPORT
    }

    /**
     * @param title as the agency knows it: short title of the assignment, or "Báo cáo tháng 4/2025 · KH 200/KH-UBND"
     * @param dueOn the day it was due
     */
    record Matter(SubjectKind kind, UUID id, UUID directiveId, String agency, String title, LocalDate dueOn) {}

    /**
     * @param agency of whom it was demanded
     * @param answeredOn null while it is owed, and {@code cause} with it
     */
    record Explanation(
            UUID id,
            String agency,
            LocalDate demandedOn,
            LocalDate answerBy,
            String cause,
            String commitment,
            LocalDate committedOn,
            LocalDate answeredOn) {}
}
