package vn.dondoc.source;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Bytes opened as a file, and what came of it in one line for each piece. */
final class Opened {
    private Opened() {}

    static List<String> pieces(String name, byte[] content) {
        return Sources.open(name, new ByteArrayInputStream(content)).pieces().stream()
                .map(Opened::printed)
                .toList();
    }

    static List<String> pieces(String name, String content) {
        return pieces(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static SourceRefused refused(String name, byte[] content) {
        return assertThatExceptionOfType(SourceRefused.class)
                .isThrownBy(() -> Sources.open(name, new ByteArrayInputStream(content)))
                .actual();
    }

    private static String printed(Piece piece) {
        if (piece instanceof Piece.Line line) return line.text();
        if (piece instanceof Piece.Paragraph paragraph) return (paragraph.bold() ? "*" : "") + paragraph.text();
        if (piece instanceof Piece.Row row)
            return row.table() + row.cells().stream().collect(Collectors.joining("|", "|", "|"));
        return piece instanceof Piece.Gap ? "" : "---";
    }
}
