package vn.dondoc.consolidation;

import java.time.Instant;
import java.util.UUID;

/**
 * A paragraph of the draft as it stands.
 *
 * @param agency with {@code lineId} and {@code lineVersion} its provenance; null where it comes from figures or was typed
 * @param builtText null when it was typed, or when its source is gone and only the edited text is left
 * @param builtVersion grows with each change of the built text
 * @param editedText what the standing agency made of it; empty leaves the paragraph out; null: as built
 * @param editedOn the built version the person had before him
 * @param version grows with each edit: the next one must name it
 */
record Paragraph(
        UUID id,
        Section section,
        String slot,
        int ordinal,
        String agency,
        UUID lineId,
        Integer lineVersion,
        String lead,
        String builtText,
        int builtVersion,
        String editedText,
        Integer editedOn,
        String editedBy,
        Instant editedAt,
        Settlement settlement,
        int version) {

    /** Slots of typed paragraphs begin so: a build never makes such a one. */
    static final String TYPED = "+";

    /** What became of a difficulty, as the standing agency knows it. */
    enum Settlement {
        OPEN("Chưa giải quyết"),
        ONGOING("Đang giải quyết"),
        SETTLED("Đã giải quyết");

        private final String label;

        Settlement(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    boolean typed() {
        return slot.startsWith(TYPED);
    }

    boolean edited() {
        return editedText != null;
    }

    /** As it will be printed; empty: left out. */
    String text() {
        if (editedText != null) return editedText;
        return builtText == null ? "" : builtText;
    }

    boolean printed() {
        return !text().isBlank();
    }

    /** The source was reported anew, or went away, after somebody had edited the text. */
    boolean sourceChanged() {
        return edited() && !typed() && (builtText == null || editedOn == null || editedOn != builtVersion);
    }
}
