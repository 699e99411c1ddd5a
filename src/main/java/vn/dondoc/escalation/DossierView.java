package vn.dondoc.escalation;

import java.util.List;
import java.util.UUID;

/**
 * A dossier as page, form and document show it.
 *
 * @param title it is called by, as "Phiếu trình mở ngày 22/4/2025"
 * @param field of its directives; "" where they name none
 * @param period it covers, as "từ ngày 25/4/2025 đến ngày 20/5/2025"
 * @param followUps decided in earlier dossiers and not done yet
 * @param decided one sentence: who decided when, on what document; null while undecided
 * @param deputy name; null when no Phó Chủ tịch is asked
 * @param deputySaid his opinion in one sentence; null until he gave it
 */
record DossierView(
        UUID id,
        Dossier.State state,
        String title,
        String field,
        String period,
        String standingAgency,
        DossierSummary figures,
        List<Item> items,
        List<FollowUp> followUps,
        String deputy,
        String deputySaid,
        String decided) {

    /**
     * @param due in force when it joined; {@code originalDue} the first date, null where that is the same
     * @param proposal null when there is none, or it can no longer be carried out; {@code proposalText} says which
     * @param now how it was settled, one sentence; null while it has to be decided
     * @param lastTime what was decided before about the same matter and what came of it; null when nothing was
     * @param register page of all mails about it
     * @param mails about it to the agency, newest first, each with its outcome; {@code explanations} likewise
     */
    record Item(
            UUID id,
            String title,
            String path,
            String register,
            String agency,
            String phone,
            String directive,
            String due,
            String originalDue,
            int daysLate,
            int reminders,
            String reason,
            List<String> mails,
            List<String> explanations,
            List<Commitment> commitments,
            String lastTime,
            boolean resolved,
            String now,
            Ruling proposal,
            String proposalText,
            Ruling decision,
            String decisionText,
            List<Choice> choices) {}

    /** @param until last day for what was decided, as "28/4/2025"; {@code late} when it has passed */
    record FollowUp(
            String agency,
            String title,
            String path,
            String decision,
            String decidedOn,
            String until,
            boolean late,
            String words) {}

    /** @param dated whether it needs a date; {@code dateLabel} what a date means for it */
    record Choice(Measure measure, String label, boolean dated, String dateLabel) {}

    /** A person or agency to choose. */
    record Option(String code, String name) {}

    public List<Item> left() {
        return items.stream().filter(i -> !i.resolved()).toList();
    }

    public List<Item> settled() {
        return items.stream().filter(Item::resolved).toList();
    }
}
