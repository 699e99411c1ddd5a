package vn.dondoc.reminder;

import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.dondoc.document.DocxWriter;
import vn.dondoc.security.SignedIn;

/** "Văn bản đôn đốc": drafts to be signed and numbered in the standing agency's own system. */
@Controller
class UrgingPages {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final UrgingDrafts drafts;
    private final UrgingDocument document;
    private final Clock clock;

    UrgingPages(UrgingDrafts drafts, UrgingDocument document, Clock clock) {
        this.drafts = drafts;
        this.document = document;
        this.clock = clock;
    }

    @GetMapping("/don-doc/van-ban")
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("drafts", drafts.of(person));
        return "reminder/letters";
    }

    @GetMapping("/don-doc/van-ban/{directive}/{signer}/van-ban-don-doc.docx")
    ResponseEntity<byte[]> word(
            @PathVariable UUID directive, @PathVariable String signer, @AuthenticationPrincipal SignedIn person) {
        UrgingDrafts.Draft draft = drafts.of(person, directive, signer);
        LocalDate today = LocalDate.now(clock);
        var out = new ByteArrayOutputStream();
        new DocxWriter().write(document.of(draft, today), out);
        String name = "van-ban-don-doc-" + today + ".docx";
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(out.toByteArray());
    }
}
