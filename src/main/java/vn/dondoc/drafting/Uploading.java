package vn.dondoc.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.agency.Role;
import vn.dondoc.intake.DirectiveReader;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.security.SignedIn;
import vn.dondoc.source.SourceFile;
import vn.dondoc.source.Sources;

/** From an uploaded file to a draft. The file lies on the disk while it is read, and nothing is stored before it was. */
@Component
class Uploading {
    static final long LARGEST = 50L * 1024 * 1024;

    private final DraftStore store;
    private final DirectiveReader reader = new DirectiveReader();

    Uploading(DraftStore store) {
        this.store = store;
    }

    /** @param fresh it was not there before */
    record Uploaded(UUID id, boolean fresh) {}

    Uploaded upload(MultipartFile file, SignedIn person) {
        if (!person.is(Role.COORDINATOR)) throw DraftingRefused.notCoordinator();
        String name = name(file.getOriginalFilename());
        if (name.isEmpty()) throw DraftingRefused.noFile();
        if (file.getSize() > LARGEST) throw DraftingRefused.tooLarge(name, megabytes(file.getSize()));
        try {
            Path path = Files.createTempFile("dondoc", ".document");
            try {
                file.transferTo(path);
                return read(name, path, person);
            } finally {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Uploaded read(String name, Path path, SignedIn person) {
        Optional<UUID> there = store.corrected(path, person);
        if (there.isPresent()) return new Uploaded(there.get(), false);
        SourceFile opened = Sources.open(name, path);
        ReadDirective read = reader.read(opened);
        return new Uploaded(store.store(new SourceOfDraft(name, Mime.of(opened.format()), path), read, person), true);
    }

    /** Without folders and without what no name holds. */
    private static String name(String submitted) {
        String name = submitted == null ? "" : Normalizer.normalize(submitted, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .strip();
        return name.length() <= 150 ? name : name.substring(name.length() - 150);
    }

    private static String megabytes(long size) {
        return String.format(Locale.forLanguageTag("vi-VN"), "%.1f MB", size / 1024.0 / 1024.0);
    }
}
