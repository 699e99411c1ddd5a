package vn.dondoc.intake;

import java.util.List;

/**
 * Whom a sentence or a heading addresses.
 *
 * @param leads with their place in the sentence
 * @param cooperating of a heading: "Sở X chủ trì, phối hợp với Sở Y:"
 * @param rest where the task begins that a colon parts from its agency; the sentence's end for a bare heading
 */
record Addressed(Form form, Mention leads, List<String> cooperating, String role, int rest) {
    enum Form {
        /** Nothing but the agency: what it has to do follows. */
        HEADING,
        /** "Sở X: Rà soát ..." */
        INLINE,
        /** "Sở X rà soát ..." */
        SUBJECT,
        /** "Giao Sở X rà soát ..." */
        ORDERED
    }

    boolean heading() {
        return form == Form.HEADING;
    }

    boolean sentence() {
        return form == Form.SUBJECT || form == Form.ORDERED;
    }
}
