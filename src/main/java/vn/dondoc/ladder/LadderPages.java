package vn.dondoc.ladder;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.security.SignedIn;

/** {@code /thang-nhac}: both ladders, their versions, and which one is in force. */
@Controller
class LadderPages {
    private static final String VERSION = "/thang-nhac/phien-ban/{id}";

    private final LadderViews views;
    private final VersionRows rows;
    private final LadderDesk desk;
    private final LadderAccess access;

    LadderPages(LadderViews views, VersionRows rows, LadderDesk desk, LadderAccess access) {
        this.views = views;
        this.rows = rows;
        this.desk = desk;
        this.access = access;
    }

    @ModelAttribute
    void access(@AuthenticationPrincipal SignedIn person, Model model) {
        access.requireReader(person);
        model.addAttribute("mayEdit", access.mayEdit(person));
    }

    @GetMapping("/thang-nhac")
    String both(Model model) {
        model.addAttribute("cards", views.cards());
        return "ladder/ladders";
    }

    @GetMapping(VERSION)
    String version(@PathVariable UUID id, Model model) {
        model.addAttribute("version", views.version(id));
        return "ladder/version";
    }

    @GetMapping(VERSION + "/thang.dmn")
    ResponseEntity<byte[]> download(@PathVariable UUID id) {
        LadderVersion version = rows.find(id).orElseThrow(LadderRefused::unknown);
        String name = version.ladder().path() + "-" + version.number() + ".dmn";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_XML)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(version.dmn().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping(VERSION + "/ap-dung")
    String putInForce(
            @PathVariable UUID id,
            @RequestParam UUID seen,
            @RequestParam String reason,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect) {
        desk.putInForce(person, id, seen, reason);
        redirect.addFlashAttribute("done", "Đã áp dụng. Lượt rà soát tiếp theo chạy theo thang này.");
        return "redirect:/thang-nhac";
    }
}
