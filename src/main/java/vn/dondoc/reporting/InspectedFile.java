package vn.dondoc.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import org.springframework.web.multipart.MultipartFile;

/** An uploaded file that obeys the rules, on disk until it is closed: no file is ever held in memory. */
final class InspectedFile implements AutoCloseable {
    static final long LARGEST = 50L * 1024 * 1024;

    private final FileName name;
    private final FileType type;
    private final Path path;

    private InspectedFile(FileName name, FileType type, Path path) {
        this.name = name;
        this.type = type;
        this.path = path;
    }

    /** @throws FileRefused saying which rule it breaks */
    static InspectedFile of(MultipartFile file) {
        FileName name = FileName.of(file.getOriginalFilename());
        FileType type = FileType.ofEnding(name.ending()).orElseThrow(() -> FileRefused.typeRefused(name.ending()));
        if (file.isEmpty()) throw FileRefused.empty(name.name());
        if (file.getSize() > LARGEST) throw FileRefused.tooLarge(name.name(), megabytes(file.getSize()));
        return onDisk(file, name, type);
    }

    /** Null when nothing was chosen: browsers then send a part without name and content. */
    static InspectedFile ofOptional(MultipartFile file) {
        boolean chosen = file != null
                && file.getOriginalFilename() != null
                && !file.getOriginalFilename().isBlank();
        return chosen ? of(file) : null;
    }

    private static InspectedFile onDisk(MultipartFile file, FileName name, FileType type) {
        try {
            Path path = Files.createTempFile("dondoc", ".upload");
            InspectedFile inspected = new InspectedFile(name, type, path);
            try {
                file.transferTo(path);
                if (!type.fits(path)) throw FileRefused.contentDiffers(name.name(), name.ending());
                return inspected;
            } catch (IOException | RuntimeException e) {
                inspected.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws FileRefused unless it is a PDF by name, and then by content too */
    InspectedFile requirePdf() {
        if (type != FileType.PDF) throw FileRefused.notPdf(name());
        return this;
    }

    String name() {
        return name.name();
    }

    String mime() {
        return type.mime();
    }

    /** Hands the content over and answers what was read: its length and its SHA-256 in hexadecimal. */
    Read read(Reader reader) {
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(path), sha256())) {
            long content = reader.take(in);
            return new Read(
                    content,
                    Files.size(path),
                    HexFormat.of().formatHex(in.getMessageDigest().digest()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String megabytes(long size) {
        return String.format(Locale.forLanguageTag("vi-VN"), "%.1f MB", size / 1024.0 / 1024.0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param content what the reader made of it */
    record Read(long content, long size, String sha256) {}

    interface Reader {
        long take(InputStream in);
    }
}
