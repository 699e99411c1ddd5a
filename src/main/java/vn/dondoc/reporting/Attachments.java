package vn.dondoc.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.web.multipart.MultipartFile;

/**
 * Files as evidence: of a report line, a report, an assignment's result, a decision, a request. Content and ending must fit, 50 MB at
 * most (QĐ 161/2025 of Ninh Bình, art. 8). Opened at {@code /tep/{id}} by those who may see the matter.
 */
public interface Attachments {
    /** In the order of their upload. */
    List<StoredFile> of(UUID ownerId);

    /**
     * Keeps a file for the caller, who has asked whether the person may add it. The file is final at once.
     *
     * @param agency whose file it is; its people may always open it
     * @throws FileRefused saying what is wrong with the file
     */
    StoredFile keep(Owner owner, UUID ownerId, UUID directiveId, String agency, MultipartFile file, String login);

    /** Nothing can be removed from it any more. */
    void freeze(UUID ownerId);

    /** What a file belongs to. */
    enum Owner {
        REPORT_LINE,
        REPORT,
        ASSIGNMENT,
        DECISION,
        REQUEST
    }

    /** @param size in bytes; {@code removable} while nothing was sent */
    record StoredFile(UUID id, String name, long size, boolean removable, Instant uploadedAt) {
        public String path() {
            return "/tep/" + id;
        }
    }
}
