package vn.dondoc.drafting;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.dondoc.calendar.RollRule;
import vn.dondoc.directive.DirectiveDraft;
import vn.dondoc.directive.RegimeDraft;

/**
 * A document beside what was read of it.
 *
 * @param lines of its text
 * @param doubts about the document as a whole
 * @param amends what it says it does to others: "sửa đổi 200/KH-UBND"
 * @param unknown names that nobody in the register bears
 * @param opened the entry whose inputs are shown; null for none
 */
record ReviewPage(
        Draft draft,
        String uploadedBy,
        String uploadedAt,
        EntryFilter filter,
        Progress progress,
        List<TextView.Line> lines,
        List<String> doubts,
        List<String> amends,
        List<UnknownName> unknown,
        EntryView record,
        List<EntryView> regimes,
        List<EntryView> assignments,
        List<EntryView> indicators,
        Opened opened,
        Choices choices) {

    /** @param entries ids of those that name it */
    record UnknownName(String name, int entries) {}

    record Progress(int checked, int all, int doubtful) {
        /** Of the assignments that count. */
        static Progress of(List<EntryView> shown) {
            int checked = 0;
            int all = 0;
            int doubtful = 0;
            for (EntryView entry : shown) {
                if (entry.kind() != Entry.Kind.ASSIGNMENT || entry.dropped()) continue;
                all++;
                if (entry.checked()) checked++;
                if (entry.doubtful()) doubtful++;
            }
            return new Progress(checked, all, doubtful);
        }
    }

    record Choice(String value, String label) {}

    /** @param fieldNames empty: any field may be typed */
    record Choices(
            List<String> suggestions,
            List<Choice> standingAgencies,
            List<Choice> deputies,
            List<String> types,
            List<String> fieldNames,
            String today,
            boolean mayAddAgencies) {}

    /**
     * @param draft the record as the register's inputs show it; null for another entry
     * @param regime the same of a regime
     * @param sentences of an assignment, where it may be split
     */
    record Opened(EntryView entry, DirectiveDraft draft, RegimeDraft regime, List<Sentence> sentences) {}

    record Sentence(int at, String text) {}

    static ReviewPage ofInputs(Draft draft, Opened opened, Choices choices) {
        return new ReviewPage(
                draft,
                "",
                "",
                EntryFilter.TAT_CA,
                new Progress(0, 0, 0),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                opened,
                choices);
    }

    public String address() {
        return "/doc-van-ban/" + draft.id();
    }

    public boolean editable() {
        return !draft.settled();
    }

    public UUID openedId() {
        return opened == null ? null : opened.entry().id();
    }

    // ------------------------------------------------------------ what the register's own inputs ask of their page

    public List<String> problemsAt(String input) {
        return opened == null ? List.of() : at(opened.entry().problems(), input);
    }

    public boolean refusedAt(String input) {
        return !problemsAt(input).isEmpty();
    }

    public boolean refusedAmong(String name, String fields) {
        return java.util.Arrays.stream(fields.split(" ")).anyMatch(field -> refusedAt(name + "." + field));
    }

    public List<Object> periodsOf(Object card) {
        return List.of();
    }

    public List<Choice> standingAgencies() {
        return choices.standingAgencies();
    }

    public List<Choice> deputies() {
        return choices.deputies();
    }

    public List<String> types() {
        return choices.types();
    }

    public List<String> fields() {
        return choices.fieldNames();
    }

    public List<RollRule> rolls() {
        return List.of(RollRule.values());
    }

    public boolean sent() {
        return false;
    }

    public boolean asksForSameAgain() {
        return opened != null
                && opened.draft() != null
                && (opened.draft().document().sameAgainConfirmed() || refusedAt("number"));
    }

    /** The cards of regimes have their inputs below "regimes[0]." */
    private static List<String> at(Map<String, List<String>> problems, String input) {
        return problems.getOrDefault(input.replace("regimes[0].", ""), List.of());
    }
}
