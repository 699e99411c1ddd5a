package vn.dondoc.escalation;

import java.io.ByteArrayOutputStream;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.document.DocxWriter;
import vn.dondoc.security.SignedIn;

/** "Tải bản Word" of a phiếu trình. */
@RestController
class DossierDownload {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final DossierAccess access;
    private final DossierViews views;
    private final DossierDocument document;

    DossierDownload(DossierAccess access, DossierViews views, DossierDocument document) {
        this.access = access;
        this.views = views;
        this.document = document;
    }

    @GetMapping("/phieu-trinh/{id}/phieu-trinh.docx")
    ResponseEntity<byte[]> word(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        Dossier dossier = access.readable(person, id);
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(document.of(views.of(id), dossier.day()), out);
        String name = "phieu-trinh-" + dossier.day() + ".docx";
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(out.toByteArray());
    }
}
