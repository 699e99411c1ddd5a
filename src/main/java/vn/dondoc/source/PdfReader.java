package vn.dondoc.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** A PDF with a text layer. */
final class PdfReader implements Reader {
    /** A scanned page has a stamp or the line of a digital signature as text, at most. */
    private static final int LETTERS_OF_A_PAGE = 100;

    @Override
    public List<Piece> read(Path file) throws IOException {
        PdfStreams.check(file);
        try (PDDocument document = Loader.loadPDF(new RandomAccessReadBufferedFile(file))) {
            // Also one that opens without a password: what is in it cannot be looked at before it is unpacked.
            if (document.isEncrypted()) throw SourceRefused.encrypted();
            return text(document);
        } catch (InvalidPasswordException e) {
            throw SourceRefused.encrypted();
        } catch (StackOverflowError | RuntimeException e) {
            if (e instanceof SourceRefused refused) throw refused;
            throw SourceRefused.damaged(); // hostile nesting, or a structure that the library does not expect
        }
    }

    private static List<Piece> text(PDDocument document) throws IOException {
        Pieces pieces = new Pieces();
        PdfEngine engine = new PdfEngine(new PdfText(pieces));
        engine.run(document);
        if (pieces.isEmpty() || PdfImages.covers(document) && engine.letters() < LETTERS_OF_A_PAGE * engine.pages())
            throw SourceRefused.noTextLayer();
        return pieces.all();
    }
}
