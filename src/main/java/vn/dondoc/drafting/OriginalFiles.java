package vn.dondoc.drafting;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.directive.VisibleDirectives;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.LargeObjects;

/** Gives documents out as they arrived, always as something to save and never to be run by the browser. */
@Controller
class OriginalFiles {
    private final DraftDoors doors;
    private final DraftTable drafts;
    private final AmendmentsOfDrafts amendments;
    private final VisibleDirectives directives;
    private final LargeObjects objects;
    private final TransactionTemplate transaction;

    OriginalFiles(
            DraftDoors doors,
            DraftTable drafts,
            AmendmentsOfDrafts amendments,
            VisibleDirectives directives,
            LargeObjects objects,
            TransactionTemplate transaction) {
        this.doors = doors;
        this.drafts = drafts;
        this.amendments = amendments;
        this.directives = directives;
        this.objects = objects;
        this.transaction = transaction;
    }

    @GetMapping("/doc-van-ban/{id}/tep")
    void ofDraft(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, HttpServletResponse response)
            throws IOException {
        send(doors.seen(id, person).file(), response);
    }

    /** Who sees the directive reads its document. */
    @GetMapping("/van-ban/{id}/van-ban-goc")
    void ofDirective(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, HttpServletResponse response)
            throws IOException {
        Draft draft = drafts.ofDirective(directives.visible(id, person).id()).stream()
                .findFirst()
                .orElseThrow(DraftingRefused::unknown);
        send(draft.file(), response);
    }

    /** And the documents that changed it. */
    @GetMapping("/van-ban/{id}/van-ban-sua-doi/{draft}")
    void ofAmendment(
            @PathVariable UUID id,
            @PathVariable UUID draft,
            @AuthenticationPrincipal SignedIn person,
            HttpServletResponse response)
            throws IOException {
        UUID directive = directives.visible(id, person).id();
        if (!amendments.inForce(directive).contains(draft)) throw DraftingRefused.unknown();
        send(drafts.find(draft).orElseThrow(DraftingRefused::unknown).file(), response);
    }

    private void send(Draft.StoredFile file, HttpServletResponse response) throws IOException {
        // Over the disk: a slow reader must not hold a database connection.
        Path copy = Files.createTempFile("dondoc", ".download");
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                transaction.executeWithoutResult(t -> objects.read(file.content(), out));
            }
            describe(file, response);
            Files.copy(copy, response.getOutputStream());
        } finally {
            Files.delete(copy);
        }
    }

    private static void describe(Draft.StoredFile file, HttpServletResponse response) {
        response.setContentType(file.mime());
        response.setContentLengthLong(file.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}
