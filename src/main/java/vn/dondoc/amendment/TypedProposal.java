package vn.dondoc.amendment;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import vn.dondoc.amendment.Proposal.Deed;
import vn.dondoc.amendment.Proposal.Fields;

/** A proposal as it was typed. @param target code of the assignment that runs; blank for none */
record TypedProposal(Deed deed, String target, Fields fields) {
    /** As the register keeps the longest of them. */
    private static final int LIMIT = 20_000;

    /** @throws AmendmentRefused when something is longer than can be kept */
    static TypedProposal of(Map<String, String> inputs) {
        String deed = inputs.getOrDefault("deed", "");
        return new TypedProposal(
                Arrays.stream(Deed.values())
                        .filter(d -> d.name().equals(deed))
                        .findFirst()
                        .orElse(Deed.SKIP),
                clean(inputs, "target"),
                new Fields(
                        clean(inputs, "section"),
                        clean(inputs, "title"),
                        clean(inputs, "body"),
                        clean(inputs, "product"),
                        clean(inputs, "leads"),
                        clean(inputs, "cooperators"),
                        clean(inputs, "dueOn")));
    }

    private static String clean(Map<String, String> inputs, String name) {
        return clean(inputs.getOrDefault(name, ""), LIMIT);
    }

    /** NFC, lines ended by \n, no control characters, nothing blank around it. */
    static String clean(String typed, int limit) {
        if (typed.length() > limit) throw AmendmentRefused.tooLong(limit);
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replaceAll("\\R", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n\t]]", "")
                .strip();
    }
}
