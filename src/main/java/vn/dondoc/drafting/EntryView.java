package vn.dondoc.drafting;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An entry as the page lists it.
 *
 * @param number as it is called on the page: "12", "B1", "C2"
 * @param anchor of the paragraph it was read from; null where somebody typed it
 * @param headline the short name, a regime in words, or a target
 * @param when due date or cycle in words
 * @param printed the time as the document prints it; null where it does not
 * @param responsible who answers for it, as a task list names him; null where it does not
 * @param doubts reasons to look twice
 * @param problems what the register said, by input
 * @param read from which words single fields were read, and how
 */
record EntryView(
        UUID id,
        Entry.Kind kind,
        String number,
        int version,
        Entry.State state,
        String anchor,
        Map<String, String> fields,
        String headline,
        List<Names.Meant> leads,
        List<Names.Meant> cooperators,
        String when,
        String printed,
        String responsible,
        List<String> doubts,
        Map<String, List<String>> problems,
        List<Read> read) {

    /** @param rule in plain words; blank where the words say it themselves */
    record Read(String label, String words, String rule) {}

    public boolean checked() {
        return state == Entry.State.CHECKED;
    }

    public boolean dropped() {
        return state == Entry.State.DROPPED;
    }

    public boolean doubtful() {
        return !doubts.isEmpty() || leads.stream().anyMatch(Names.Meant::unknown);
    }

    /** The printed time is to be shown, and no doubt quotes it. */
    public boolean printedAlone() {
        return printed != null && doubts.stream().noneMatch(doubt -> doubt.contains(printed));
    }

    /** All that the register said, each with its input. */
    public List<String> allProblems() {
        return problems.values().stream().flatMap(List::stream).distinct().toList();
    }
}
