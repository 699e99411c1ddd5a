package vn.dondoc.reporting;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.detect.TextDetector;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is by its first bytes, whatever it is called. */
final class Sniffed {
    static final String TEXT = "text/plain";
    /** The container of Word and Excel before 2007. */
    static final String OLE = "application/x-tika-msoffice";

    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Path file;
    private final String type;

    private Sniffed(Path file, String type) {
        this.file = file;
        this.type = type;
    }

    static Sniffed of(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            String type =
                    MimeTypes.getDefaultMimeTypes().detect(in, new Metadata()).toString();
            return new Sniffed(file, type);
        }
    }

    boolean is(String expected) throws IOException {
        return expected.equals(TEXT) ? isText() : expected.equals(type);
    }

    /** An Office file with a part in that folder. Only the zip's directory is read: nothing is unpacked. */
    boolean packs(String folder) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return zip.getEntry(CONTENT_TYPES) != null
                    && zip.stream().anyMatch(e -> e.getName().startsWith(folder));
        } catch (ZipException e) {
            return false;
        }
    }

    /** Any text, also one that looks like a page or a letter: it is given out as plain text. */
    private boolean isText() throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(2);
            int mark = in.read() << 8 | in.read();
            in.reset();
            boolean utf16 = mark == 0xFFFE || mark == 0xFEFF;
            return utf16
                    || new TextDetector().detect(in, new Metadata()).toString().equals(TEXT);
        }
    }
}
