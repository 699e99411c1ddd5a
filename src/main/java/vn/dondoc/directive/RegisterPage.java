package vn.dondoc.directive;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.calendar.RollRule;

/**
 * The page on which a directive is registered: what was typed, what is wrong with it and where, and what may be chosen.
 *
 * @param id null while the draft was never saved
 * @param problems texts by name of the input
 * @param standingAgencies those the person may register for
 * @param suggestions names that an input for agencies offers
 * @param fields names that the input for the field offers
 * @param sent it waits for its review already: the standing agency stays
 * @param periods the next ones of each regime
 * @param unsaved what it shows was refused and is stored nowhere
 */
record RegisterPage(
        UUID id,
        int version,
        DirectiveDraft draft,
        Map<String, List<String>> problems,
        List<Choice> standingAgencies,
        List<Choice> deputies,
        List<String> suggestions,
        List<String> fields,
        boolean sent,
        boolean unsaved,
        String returnReason,
        List<List<BreakdownView.Period>> periods)
        implements RegimeForm {

    private static final DirectiveDraft.Row EMPTY_ROW =
            new DirectiveDraft.Row("", "", "", DirectiveItem.Kind.STANDING.name(), "", "", "", "");

    record Choice(String value, String label) {}

    public String address() {
        return id == null ? "/van-ban/moi" : "/van-ban/" + id + "/sua";
    }

    /** The confirmation is asked for where it is needed, and stays visible once given. */
    public boolean asksForSameAgain() {
        return draft.document().sameAgainConfirmed()
                || refusedAt("number") && !draft.document().number().isEmpty();
    }

    /** At least one row to type in. */
    public List<DirectiveDraft.Row> rows() {
        return draft.rows().isEmpty() ? List.of(EMPTY_ROW) : draft.rows();
    }

    public DirectiveDraft.Row emptyRow() {
        return EMPTY_ROW;
    }

    public List<RollRule> rolls() {
        return List.of(RollRule.values());
    }

    public List<String> types() {
        return DirectiveRegister.TYPES;
    }
}
