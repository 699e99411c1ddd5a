package vn.dondoc.escalation;

import java.time.LocalDate;
import java.util.UUID;
import vn.dondoc.assignment.Explanations;
import vn.dondoc.assignment.Explanations.SubjectKind;

/**
 * An overdue assignment or a report that was not sent, as it stands now.
 *
 * @param code prefix of mails: "200/KH-UBND#17" or "200/KH-UBND"
 * @param title as the agency knows it
 * @param period "tháng 4 năm 2025" of a report; null for an assignment
 * @param dueOn last day in time, inclusive
 * @param originalDueOn the first date, which counts in the statistics
 * @param officer login of the person who was named for it; null when only the agency is known
 * @param live whether a decision can still change its course
 * @param settlement why nothing is left to decide, one Vietnamese sentence; null while it is overdue
 */
record Matter(
        SubjectKind kind,
        UUID id,
        UUID directiveId,
        String agency,
        String code,
        String title,
        String period,
        LocalDate dueOn,
        LocalDate originalDueOn,
        String officer,
        String instanceId,
        boolean live,
        String settlement) {

    /** Where the mails' button and the pages lead. */
    String path() {
        return "/viec/" + id;
    }

    Explanations.Matter toExplain() {
        return new Explanations.Matter(kind, id, directiveId, agency, title, dueOn);
    }
}
