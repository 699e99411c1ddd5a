package vn.dondoc.reporting;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.SignedIn;

/** Adds and removes the files of a form, as long as nothing was sent. */
@Service
class FileUploads {
    private final FileDoors doors;
    private final FileStore store;
    private final AttachmentRows rows;

    FileUploads(FileDoors doors, FileStore store, AttachmentRows rows) {
        this.doors = doors;
        this.store = store;
        this.rows = rows;
    }

    @Transactional
    public Attachments.StoredFile add(SignedIn person, Attachments.Owner kind, UUID ownerId, InspectedFile file) {
        return store.keep(doors.open(person, kind, ownerId), file, person.login(), false);
    }

    @Transactional
    public void remove(SignedIn person, UUID fileId) {
        Attachment seen = rows.find(fileId)
                .filter(f -> f.agency().equals(person.agency()))
                .orElseThrow(FileRefused::unknown);
        doors.open(person, seen.owner(), seen.ownerId());
        // Read again behind the lock: it may have been sent a moment ago.
        store.remove(rows.find(fileId).orElseThrow(FileRefused::unknown));
    }
}
