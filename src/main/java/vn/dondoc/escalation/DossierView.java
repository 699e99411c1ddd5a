package vn.dondoc.escalation;

import java.util.List;
import java.util.UUID;

/**
 * A dossier as page, form and document show it.
 *
 * @param day it is called by, as "24/4/2025"
 * @param decided one sentence: who decided when, on what document; null while undecided
 * @param deputy name; null when no Phó Chủ tịch is asked
 * @param deputySaid his opinion in one sentence; null until he gave it
 */
record DossierView(
        UUID id,
        Dossier.State state,
        String day,
        String standingAgency,
        DossierSummary figures,
        List<Item> items,
        String deputy,
        String deputySaid,
        String decided) {

    /**
     * @param proposal null when there is none, or it can no longer be carried out; {@code proposalText} says which
     * @param now how it was settled, one sentence; null while it has to be decided
     * @param lastTime what was decided before about the same matter and what came of it; null when nothing was
     * @param history reminders and explanations, newest first
     */
    record Item(
            UUID id,
            String title,
            String path,
            String agency,
            String phone,
            String directive,
            String due,
            int daysLate,
            int reminders,
            String reason,
            List<String> history,
            String lastTime,
            boolean resolved,
            String now,
            Ruling proposal,
            String proposalText,
            Ruling decision,
            String decisionText,
            List<Choice> choices) {}

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
