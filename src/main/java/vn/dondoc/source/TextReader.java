package vn.dondoc.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Text in UTF-8, or in UTF-16 with its mark. The older Vietnamese encodings are refused: nothing in such a file says which
 * of them it is, and a wrong guess reads as a wrong text.
 */
final class TextReader implements Reader {
    private static final int START = 4_000;

    @Override
    public List<Piece> read(Path file) throws IOException {
        Pieces pieces = new Pieces();
        String[] pages = text(file).split("\f", -1);
        for (int i = 0; i < pages.length; i++) {
            if (i > 0) pieces.pageBreak();
            pages[i].lines().forEach(pieces::line);
        }
        return pieces.all();
    }

    /** In whatever encoding: what is no text begins with bytes that no text has. */
    static boolean isText(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(START);
            if (charset(start) == StandardCharsets.UTF_16) return true;
            int controls = 0;
            for (byte b : start) if (b >= 0 && b < ' ' && "\t\n\r\f".indexOf(b) < 0) controls++;
            return controls * 100 <= start.length && new String(start, StandardCharsets.ISO_8859_1).indexOf(0) < 0;
        }
    }

    static String text(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        // No character of Vietnamese takes more than four bytes.
        if (bytes.length > 4L * Limits.CHARACTERS) throw SourceRefused.tooMuchText();
        try {
            String text = charset(bytes)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) throw SourceRefused.notUnicode();
            return text;
        } catch (CharacterCodingException e) {
            throw SourceRefused.notUnicode();
        }
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length < 2) return StandardCharsets.UTF_8;
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        return mark == 0xFEFF || mark == 0xFFFE ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
}
