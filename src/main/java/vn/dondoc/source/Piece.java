package vn.dondoc.source;

import java.util.List;

/** What stands in a file, in reading order, exactly as it stands there. */
public sealed interface Piece {
    /** A printed line of a text file or a PDF: a whole paragraph, or a part of one that the margin cut. */
    record Line(String text) implements Piece {}

    /**
     * A paragraph as its author made it, never a part of one. Numbers and dashes that the word processor draws by itself
     * stand at its beginning; lines that its author broke within it are parted by '\n'.
     *
     * @param bold all of it
     */
    record Paragraph(String text, boolean bold) implements Piece {}

    /**
     * A row of a table. A table of one column is a frame and comes as the paragraphs in it. A PDF knows no tables: lines
     * side by side are a row, too, so a letterhead is one row of two cells there as in a word processor's file.
     *
     * @param table counts the tables of the file from 0
     * @param cells empty text where a cell is empty or only continues a merged one; lines within a cell are parted by '\n'
     */
    record Row(int table, List<String> cells) implements Piece {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** Empty lines, however many. */
    record Gap() implements Piece {}

    /** A new page. */
    record PageBreak() implements Piece {}
}
