package vn.dondoc.source;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip whose parts are unpacked one by one, in memory, never more than a document needs. */
final class Archive implements Closeable {
    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(Path file) throws IOException {
        try {
            Archive archive = new Archive(new ZipFile(file.toFile()));
            if (archive.zip.size() <= Limits.ENTRIES) return archive;
            archive.close();
            throw SourceRefused.bomb();
        } catch (ZipException | IllegalArgumentException e) {
            throw SourceRefused.damaged();
        }
    }

    boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    Stream<String> names() {
        return zip.stream().map(ZipEntry::getName);
    }

    /** @throws SourceRefused when there is no such part, or while it is read and unpacks to too much */
    InputStream part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) throw SourceRefused.damaged();
        long packed = Math.max(1, entry.getCompressedSize());
        long limit = Math.min(Limits.PART_BYTES, Math.max(Limits.RATIO_FROM, packed * Limits.RATIO));
        return new BoundedStream(zip.getInputStream(entry), limit, SourceRefused::bomb);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
