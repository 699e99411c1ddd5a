package vn.dondoc.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A .docx: the main text as Word prints it, numbers of lists included. Headers, footers and notes are parts of their own
 * and left out.
 */
final class WordReader implements Reader {
    @Override
    public List<Piece> read(Path file) throws IOException {
        Pieces pieces = new Pieces();
        WordStyles styles = new WordStyles();
        WordLists lists = new WordLists();
        try (WordPackage parts = WordPackage.open(file)) {
            parts.related("styles", styles::read);
            parts.related("numbering", lists::read);
            parts.document(xml -> {
                WordBody body = new WordBody(xml, styles, new WordNumbering(lists));
                xml.root(child -> {
                    if (child.equals("w:body")) body.read(pieces);
                });
            });
        }
        return pieces.all();
    }
}
