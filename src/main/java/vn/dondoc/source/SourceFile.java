package vn.dondoc.source;

import java.util.List;

/**
 * A file, opened.
 *
 * @param name as the sender called it, without folders
 */
public record SourceFile(String name, Format format, List<Piece> pieces) {
    /** Found by content, never by the name's ending alone. */
    public enum Format {
        DOCX,
        ODT,
        PDF,
        TEXT,
        MARKDOWN
    }

    public SourceFile {
        pieces = List.copyOf(pieces);
    }
}
