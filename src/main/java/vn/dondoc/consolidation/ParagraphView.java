package vn.dondoc.consolidation;

import java.util.UUID;
import vn.dondoc.consolidation.Paragraph.Settlement;

/**
 * A paragraph on the page.
 *
 * @param lead words in front; null for none
 * @param after words behind that are not edited, as the agency's name; empty for none
 * @param built the text made from the reports; null for a typed paragraph, and where the source is gone
 * @param source agency the text comes from, null for none; {@code sourcePath} leads to its report
 * @param settlement of a difficulty; null for other paragraphs
 */
record ParagraphView(
        UUID id,
        int version,
        int builtVersion,
        String lead,
        String text,
        String after,
        String built,
        boolean typed,
        boolean edited,
        boolean sourceChanged,
        boolean listed,
        String source,
        String sourcePath,
        Integer lineVersion,
        String editedBy,
        String editedAt,
        Settlement settlement) {

    private static final int CHARACTERS_IN_A_ROW = 105;

    public boolean leftOut() {
        return text.isBlank();
    }

    /** As it is printed, with what comes after. */
    public String whole() {
        return Part.Text.joined(text, after);
    }

    /** Height of its text area. */
    public int rows() {
        return Math.max(
                2,
                text.lines().mapToInt(l -> l.length() / CHARACTERS_IN_A_ROW + 1).sum());
    }

    /** With what the person typed, which was refused, in place of what is saved. */
    ParagraphView typedOver(String typed) {
        return new ParagraphView(
                id,
                version,
                builtVersion,
                lead,
                typed,
                after,
                built,
                this.typed,
                edited,
                sourceChanged,
                listed,
                source,
                sourcePath,
                lineVersion,
                editedBy,
                editedAt,
                settlement);
    }
}
