package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.source.Piece;
import vn.dondoc.source.SourceFile;

/** A plain text as the file it would be. */
final class Lines {
    private Lines() {}

    static SourceFile file(String name, String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String page : text.split("\f", -1)) {
            if (!pieces.isEmpty()) pieces.add(new Piece.PageBreak());
            page.lines()
                    .map(line -> line.isBlank() ? new Piece.Gap() : new Piece.Line(line))
                    .forEach(pieces::add);
        }
        return new SourceFile(name, SourceFile.Format.TEXT, pieces);
    }

    static DirectiveText text(String text) {
        return DirectiveText.of(file("van-ban.txt", text));
    }
}
