package vn.dondoc.reporting;

import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.shared.LargeObjects;

/** Keeps files: a row and a large object each. */
@Service
class FileStore implements Attachments {
    private static final int MOST = 30;

    private final AttachmentRows rows;
    private final LargeObjects objects;
    private final Clock clock;

    FileStore(AttachmentRows rows, LargeObjects objects, Clock clock) {
        this.rows = rows;
        this.objects = objects;
        this.clock = clock;
    }

    @Override
    public List<StoredFile> of(UUID ownerId) {
        return rows.of(ownerId).stream().map(Attachment::shown).toList();
    }

    @Override
    @Transactional
    public StoredFile keep(
            Owner owner, UUID ownerId, UUID directiveId, String agency, MultipartFile file, String login) {
        try (InspectedFile inspected = InspectedFile.of(file)) {
            return keep(new FileOwner(owner, ownerId, directiveId, agency), inspected, login, true);
        }
    }

    /** Joins the transaction of the caller, who holds the row of the owner. */
    @Transactional
    public StoredFile keep(FileOwner owner, InspectedFile file, String login, boolean isFinal) {
        if (rows.of(owner.id()).size() >= MOST) throw FileRefused.tooMany(MOST);
        InspectedFile.Read read = file.read(objects::write);
        Attachment row = new Attachment(
                UUID.randomUUID(),
                owner.kind(),
                owner.id(),
                owner.directiveId(),
                owner.agency(),
                file.name(),
                file.mime(),
                read.size(),
                read.sha256(),
                read.content(),
                login,
                clock.instant(),
                isFinal);
        rows.insert(row);
        return row.shown();
    }

    @Override
    @Transactional
    public void freeze(UUID ownerId) {
        rows.freeze(ownerId);
    }

    @Transactional
    public void remove(Attachment file) {
        if (file.frozen()) throw FileRefused.isFinal();
        rows.delete(file.id());
        objects.delete(file.content());
    }

    @Transactional(readOnly = true)
    public void copy(Attachment file, OutputStream out) {
        objects.read(file.content(), out);
    }
}
