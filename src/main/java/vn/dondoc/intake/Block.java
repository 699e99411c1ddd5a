package vn.dondoc.intake;

import java.util.List;

/**
 * A paragraph in its place.
 *
 * @param index in the document, from 0
 * @param attachment 0 for the document itself, 1 for the first plan or annex behind its signature, ...
 * @param rank how deep its kind of label stands: a block contains the following ones of a higher rank
 * @param label null without one
 * @param section the printed path: "II.2.a"; of a bullet or a plain paragraph the one it stands in
 * @param item number of the bullet in its section; null for other blocks
 * @param text without the label
 * @param line the whole paragraph in the text, its label included
 * @param span of the text without the label
 * @param cells of a row of a table, places in the text; empty elsewhere
 * @param parent the heading it stands under; null at the top
 */
record Block(
        int index,
        Part part,
        int attachment,
        int rank,
        Label label,
        String section,
        Integer item,
        String text,
        Span line,
        Span span,
        List<Span> cells,
        boolean bold,
        Block parent) {

    boolean row() {
        return !cells.isEmpty();
    }

    boolean bullet() {
        return label != null && label.kind().bullet();
    }

    boolean plain() {
        return label == null && !row();
    }

    boolean capitals() {
        return Capitals.in(text);
    }

    boolean within(Block heading) {
        for (Block up = parent; up != null; up = up.parent) if (up == heading) return true;
        return false;
    }

    /** A place in this block's text as a place in the document's text. */
    Span at(int start, int end) {
        return new Span(span.start() + start, span.start() + end);
    }

    /** Paths and parents repeat the document; one line tells enough. */
    @Override
    public String toString() {
        return part + " " + section + (item == null ? "" : "/" + item) + " [" + rank + "] " + text;
    }
}
