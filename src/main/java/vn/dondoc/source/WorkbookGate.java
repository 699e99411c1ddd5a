package vn.dondoc.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file is and how large its parts really are, before anything reads them. */
final class WorkbookGate {
    private static final int MAX_PARTS = 2_000;
    /** Sheets and their texts. */
    private static final long MAX_CONTENT = 150L * 1024 * 1024;
    /** What describes the package: read as a whole by the library. */
    private static final long MAX_DESCRIPTION = 4L * 1024 * 1024;

    private WorkbookGate() {}

    static void check(Path file) {
        try {
            if (Files.size(file) == 0) throw WorkbookRefused.empty();
            if (Files.size(file) > Workbooks.MAX_BYTES) throw WorkbookRefused.tooLarge();
            switch (magic(file)) {
                case OOXML -> parts(file);
                case OLE2 -> throw old(file);
                default -> throw WorkbookRefused.otherKind();
            }
        } catch (IOException e) {
            throw WorkbookRefused.damaged();
        }
    }

    private static FileMagic magic(Path file) throws IOException {
        return FileMagic.valueOf(file.toFile());
    }

    /** The old box holds an .xls, or an .xlsx under a password. */
    private static WorkbookRefused old(Path file) {
        try (var box = new POIFSFileSystem(file.toFile(), true)) {
            return box.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
                    ? WorkbookRefused.encrypted()
                    : WorkbookRefused.oldFormat();
        } catch (IOException | RuntimeException e) {
            return WorkbookRefused.damaged();
        }
    }

    private static void parts(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MAX_PARTS) throw WorkbookRefused.bomb();
            if (zip.getEntry("xl/vbaProject.bin") != null) throw WorkbookRefused.macros();
            if (zip.getEntry("xl/workbook.xml") == null) throw WorkbookRefused.otherKind();
            measure(zip);
            String types = new String(
                    zip.getInputStream(zip.getEntry("[Content_Types].xml")).readAllBytes());
            if (types.contains("macroEnabled")) throw WorkbookRefused.macros();
        } catch (ZipException e) {
            throw WorkbookRefused.damaged();
        }
    }

    /** Counts what comes out, for what a part says of its size may be a lie. Pictures are never opened. */
    private static void measure(ZipFile zip) throws IOException {
        if (zip.getEntry("[Content_Types].xml") == null) throw WorkbookRefused.damaged();
        long content = 0;
        for (Enumeration<? extends ZipEntry> e = zip.entries(); e.hasMoreElements(); ) {
            ZipEntry part = e.nextElement();
            if (!part.getName().matches("(?i).*\\.(xml|rels)")) continue;
            boolean large = part.getName().matches("(?i)xl/(worksheets/[^/]*|sharedStrings)\\.xml");
            long size = inflated(zip, part, large ? MAX_CONTENT - content : MAX_DESCRIPTION);
            if (large) content += size;
        }
    }

    private static long inflated(ZipFile zip, ZipEntry part, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long size = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int n; (n = in.read(buffer)) >= 0; ) if ((size += n) > limit) throw WorkbookRefused.bomb();
        }
        return size;
    }
}
