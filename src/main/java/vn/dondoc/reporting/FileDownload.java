package vn.dondoc.reporting;

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
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.security.SignedIn;

/** Gives files out, always as something to save and never to be run by the browser. */
@Controller
class FileDownload {
    private final AttachmentRows rows;
    private final FileDoors doors;
    private final FileStore store;

    FileDownload(AttachmentRows rows, FileDoors doors, FileStore store) {
        this.rows = rows;
        this.doors = doors;
        this.store = store;
    }

    @GetMapping("/tep/{fileId}")
    void download(@PathVariable UUID fileId, @AuthenticationPrincipal SignedIn person, HttpServletResponse response)
            throws IOException {
        Attachment file =
                rows.find(fileId).filter(f -> doors.mayRead(person, f)).orElseThrow(FileRefused::unknown);
        // Over the disk: a slow reader must not hold a database connection.
        Path copy = Files.createTempFile("dondoc", ".download");
        try {
            try (OutputStream out = Files.newOutputStream(copy)) {
                store.copy(file, out);
            }
            describe(file, response);
            Files.copy(copy, response.getOutputStream());
        } finally {
            Files.delete(copy);
        }
    }

    private static void describe(Attachment file, HttpServletResponse response) {
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
