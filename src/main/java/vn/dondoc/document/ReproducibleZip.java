package vn.dondoc.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies a zip file without the moments at which its entries were written, so that equal content is equal bytes. */
final class ReproducibleZip {

    // The first moment of 1980 itself would be written a second time, in the time zone of the machine.
    private static final LocalDateTime FIXED = LocalDateTime.of(1980, 2, 1, 0, 0);

    private ReproducibleZip() {}

    static void copy(byte[] zip, OutputStream out) throws IOException {
        var in = new ZipInputStream(new ByteArrayInputStream(zip));
        var target = new ZipOutputStream(out);
        for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            var copy = new ZipEntry(entry.getName());
            copy.setTimeLocal(FIXED);
            target.putNextEntry(copy);
            in.transferTo(target);
            target.closeEntry();
        }
        target.finish();
    }
}
