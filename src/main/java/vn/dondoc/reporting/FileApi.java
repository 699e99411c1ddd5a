package vn.dondoc.reporting;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.security.SignedIn;

/** Files of the forms: list, add, remove. */
@RestController
@RequestMapping("/api/files")
class FileApi {
    private final FileUploads uploads;
    private final AttachmentRows rows;
    private final FileDoors doors;

    FileApi(FileUploads uploads, AttachmentRows rows, FileDoors doors) {
        this.uploads = uploads;
        this.rows = rows;
        this.doors = doors;
    }

    /** Only what the person may open. */
    @GetMapping("/{kind}/{ownerId}")
    List<Attachments.StoredFile> list(
            @PathVariable Attachments.Owner kind,
            @PathVariable UUID ownerId,
            @AuthenticationPrincipal SignedIn person) {
        return rows.of(ownerId).stream()
                .filter(f -> f.owner() == kind && doors.mayRead(person, f))
                .map(Attachment::shown)
                .toList();
    }

    @PostMapping("/{kind}/{ownerId}")
    Attachments.StoredFile add(
            @PathVariable Attachments.Owner kind,
            @PathVariable UUID ownerId,
            @RequestPart MultipartFile file,
            @AuthenticationPrincipal SignedIn person) {
        try (InspectedFile inspected = InspectedFile.of(file)) {
            return uploads.add(person, kind, ownerId, inspected);
        }
    }

    @DeleteMapping("/{fileId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID fileId, @AuthenticationPrincipal SignedIn person) {
        uploads.remove(person, fileId);
    }
}
