package vn.dondoc.intake;

import java.util.List;

/**
 * What was read of a document. Written as JSON it has the names that the checked truths have.
 *
 * @param source name of the file
 * @param text the normalised text: NFC, lines joined to paragraphs, one paragraph a line; every span is a place in it
 * @param generalContents purposes, general tasks and descriptions that assign nothing to anybody
 * @param amends documents that this one amends, replaces or repeals
 * @param doubts about the document as a whole; those about an entry stand with it
 */
public record ReadDirective(
        String source,
        String text,
        ReadRecord directive,
        List<ReadRegime> reportingRegimes,
        List<ReadAssignment> assignments,
        List<ReadContent> generalContents,
        List<ReadIndicator> indicators,
        List<ReadAmendment> amends,
        List<Doubt> doubts) {

    /** What was kept before amendments were read has none. */
    public ReadDirective {
        amends = amends == null ? List.of() : List.copyOf(amends);
    }

    /** Of a document that changes no other. */
    public ReadDirective(
            String source,
            String text,
            ReadRecord directive,
            List<ReadRegime> reportingRegimes,
            List<ReadAssignment> assignments,
            List<ReadContent> generalContents,
            List<ReadIndicator> indicators,
            List<Doubt> doubts) {
        this(source, text, directive, reportingRegimes, assignments, generalContents, indicators, List.of(), doubts);
    }
}
