package vn.dondoc.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Opens files. */
public final class Sources {
    private Sources() {}

    /**
     * Opens a file; its content says what it is.
     *
     * @param name as the sender called it, with or without folders
     * @throws SourceRefused when it cannot be read as a document
     */
    public static SourceFile open(String name, Path file) {
        try {
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) throw SourceRefused.missing();
            if (Files.size(file) == 0) throw SourceRefused.empty();
            if (Files.size(file) > Limits.FILE_BYTES) throw SourceRefused.tooLarge();
            String plainName = withoutFolders(name);
            Sniffed type = Sniffed.of(plainName, file);
            return new SourceFile(plainName, type.format(), type.reader().read(file));
        } catch (IOException e) {
            throw SourceRefused.damaged();
        }
    }

    /** The same of a stream, which is read no further than a file may be large and leaves nothing on the disk. */
    public static SourceFile open(String name, InputStream content) {
        try {
            Path file = Files.createTempFile("dondoc-", ".source");
            try {
                copy(content, file);
                return open(name, file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw SourceRefused.damaged();
        }
    }

    private static void copy(InputStream content, Path file) throws IOException {
        InputStream bounded = new BoundedStream(content, Limits.FILE_BYTES, SourceRefused::tooLarge);
        Files.copy(bounded, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String withoutFolders(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
