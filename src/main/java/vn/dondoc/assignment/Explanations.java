package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Giải trình: what an overdue agency owes, for an assignment or a report. */
public interface Explanations {
    /**
     * Demands an explanation and opens its task in the instance of the matter.
     *
     * @param instanceId process instance of the assignment or the agency's report
     * @param answerBy last day, inclusive
     */
    void demand(Matter matter, String instanceId, LocalDate answerBy, String by);

    List<Explanation> of(UUID subjectId);

    enum SubjectKind {
        ASSIGNMENT,
        REPORT
    }

    /** @param title as the agency knows it: short title of the assignment, or "Báo cáo tháng 4/2025 · KH 200/KH-UBND" */
    record Matter(SubjectKind kind, UUID id, UUID directiveId, String agency, String title) {}

    record Explanation(
            UUID id,
            LocalDate demandedOn,
            LocalDate answerBy,
            String cause,
            String commitment,
            LocalDate committedOn) {}
}
