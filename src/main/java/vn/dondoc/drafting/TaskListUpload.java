package vn.dondoc.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.agency.Role;
import vn.dondoc.intake.ReadDirective;
import vn.dondoc.intake.TaskListHead;
import vn.dondoc.intake.TaskLists;
import vn.dondoc.security.SignedIn;
import vn.dondoc.source.Workbooks;

/** A table of tasks becomes a draft, whole or not at all. Read before a transaction begins. */
@Service
class TaskListUpload {
    static final String MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Drafts drafts;

    TaskListUpload(Drafts drafts) {
        this.drafts = drafts;
    }

    void admit(SignedIn person) {
        if (!person.is(Role.COORDINATOR)) throw DraftingRefused.notCoordinator();
    }

    /** @param file null where none was sent; refused like an empty one */
    UUID keep(MultipartFile file, TaskListHead head, SignedIn person) {
        admit(person);
        try {
            Path content = Files.createTempFile("dondoc", ".xlsx");
            try {
                if (file != null) file.transferTo(content);
                String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
                ReadDirective read = TaskLists.read(Workbooks.open(name, content), head);
                return drafts.store(new SourceOfDraft(read.source(), MIME, content), read, person);
            } finally {
                Files.deleteIfExists(content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
