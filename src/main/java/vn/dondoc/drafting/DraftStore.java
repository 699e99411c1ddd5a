package vn.dondoc.drafting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Role;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.AuditTrail;
import vn.dondoc.shared.LargeObjects;

/** Keeps what was read: file, text and entries in one transaction. */
@Service
class DraftStore implements Drafts {
    private final DraftTable drafts;
    private final EntryTable entries;
    private final ReadEntries readEntries;
    private final LargeObjects objects;
    private final Json json;
    private final Clock clock;
    private final AuditTrail audit;

    DraftStore(
            DraftTable drafts,
            EntryTable entries,
            ReadEntries readEntries,
            LargeObjects objects,
            Json json,
            Clock clock,
            AuditTrail audit) {
        this.drafts = drafts;
        this.entries = entries;
        this.readEntries = readEntries;
        this.objects = objects;
        this.json = json;
        this.clock = clock;
        this.audit = audit;
    }

    @Override
    @Transactional
    public UUID store(SourceOfDraft file, ReadDirective read, SignedIn person) {
        if (!person.is(Role.COORDINATOR)) throw DraftingRefused.notCoordinator();
        Fingerprint content = Fingerprint.of(file.content());
        Optional<Draft> same = drafts.sameContent(content.sha256(), person.agency());
        if (same.isPresent()) return same.get().id();
        Draft draft = new Draft(
                UUID.randomUUID(),
                person.agency(),
                new Draft.StoredFile(file.name(), file.mime(), content.size(), content.sha256(), write(file.content())),
                read.text(),
                person.login(),
                clock.instant(),
                null,
                null,
                null,
                false);
        drafts.insert(draft, json.written(ofTheWhole(read)));
        List<NewEntry> found = readEntries.of(read, person);
        entries.insert(draft.id(), 1, found);
        audit.record(
                person.login(),
                "draft.stored",
                "DRAFT",
                draft.id(),
                Map.of("sha256", content.sha256(), "entries", found.size()));
        return draft.id();
    }

    /** The draft of the same file that the person's agency corrects already. */
    @Transactional
    public Optional<UUID> corrected(Path file, SignedIn person) {
        return drafts.sameContent(Fingerprint.of(file).sha256(), person.agency())
                .map(Draft::id);
    }

    /** Without what stands elsewhere: the text has its column, the entries their rows. */
    private static ReadDirective ofTheWhole(ReadDirective read) {
        return new ReadDirective(
                read.source(),
                "",
                read.directive(),
                List.of(),
                List.of(),
                read.generalContents(),
                List.of(),
                read.amends(),
                read.doubts());
    }

    private long write(Path content) {
        try (InputStream in = Files.newInputStream(content)) {
            return objects.write(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
