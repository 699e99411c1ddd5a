package vn.dondoc.amendment;

import java.util.List;
import java.util.UUID;

/**
 * An amendment as its page and the release form show it; days as people write them.
 *
 * @param address of the document that was read
 * @param released what follows is past: {@code ready} were or will be applied, {@code unready} could not be
 * @param returnReason what the second person wants changed; null when he did not send it back
 * @param regimes sentences of the later document about reporting
 * @param suggestions codes of the assignments that run, each with its title; empty when nothing is to be typed
 * @param names of agencies and collectives; likewise
 */
record AmendmentView(
        UUID id,
        String citation,
        String deed,
        String directive,
        String directivePage,
        String address,
        String state,
        boolean editable,
        boolean released,
        String proposedBy,
        String returnedBy,
        String returnReason,
        List<Row> rows,
        int ready,
        int unready,
        int skipped,
        List<String> regimes,
        List<Target> suggestions,
        List<String> names) {

    /**
     * @param number in the list
     * @param code of the assignment that runs; null for one that is added
     * @param before null for one that is added
     * @param after what the proposal says, each a sentence; empty for one that is not applied
     * @param quote sentence of the later document; null where it has none
     * @param outcome null before it was applied
     */
    record Row(
            UUID id,
            int number,
            int version,
            Proposal.Deed deed,
            String label,
            String code,
            String page,
            Before before,
            List<String> after,
            Proposal.Fields fields,
            String quote,
            String changedBy,
            List<String> problems,
            String outcome) {

        public boolean open() {
            return !problems.isEmpty();
        }
    }

    /** @param due null when standing */
    record Before(String section, String title, String body, String product, String lead, String due) {}

    record Target(String code, String title) {}
}
