package vn.dondoc.consolidation;

import java.util.HashMap;
import java.util.Map;
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
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** {@code /tong-hop/{roundId}}: the report as it reads, to be edited, submitted, signed and taken as a document. */
@Controller
@RequestMapping("/tong-hop/{roundId}")
class ConsolidationPage {
    private static final MediaType DOCX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final PageViews views;
    private final Access access;
    private final Editing editing;
    private final PageActions actions;
    private final Publication publication;
    private final Refusals refusals;

    ConsolidationPage(
            PageViews views,
            Access access,
            Editing editing,
            PageActions actions,
            Publication publication,
            Refusals refusals) {
        this.views = views;
        this.access = access;
        this.editing = editing;
        this.actions = actions;
        this.publication = publication;
        this.refusals = refusals;
    }

    @GetMapping
    String show(@PathVariable UUID roundId, @AuthenticationPrincipal SignedIn person, Model model) {
        return page(person, roundId, Map.of(), model);
    }

    @PostMapping("/doan/{id}")
    String save(
            @PathVariable UUID roundId,
            @PathVariable UUID id,
            ParagraphForm form,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        var attempt = new Attempt(person, roundId, model, redirect);
        attempt.typed.put(id, form.text());
        return attempt.run(() -> editing.save(person, roundId, id, form.edit()), "Đã lưu đoạn vừa sửa.");
    }

    @PostMapping("/doan")
    String add(
            @PathVariable UUID roundId,
            @RequestParam String section,
            @RequestParam String text,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("addingTo", section).addAttribute("addingText", text);
        return new Attempt(person, roundId, model, redirect)
                .run(() -> editing.add(person, roundId, section, text), "Đã thêm đoạn.");
    }

    @PostMapping("/cap-nhat")
    String refresh(
            @PathVariable UUID roundId,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        return new Attempt(person, roundId, model, redirect)
                .run(() -> actions.refresh(person, roundId), "Đã cập nhật số liệu. Nội dung đã sửa được giữ nguyên.");
    }

    @PostMapping("/trinh")
    String submit(
            @PathVariable UUID roundId,
            @RequestParam(required = false) String note,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("typedNote", note);
        return new Attempt(person, roundId, model, redirect)
                .run(() -> actions.submit(person, roundId, note), "Đã trình lãnh đạo duyệt.");
    }

    @PostMapping("/duyet")
    String decide(
            @PathVariable UUID roundId,
            SignDecision decision,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        model.addAttribute("typedNumber", decision.number()).addAttribute("typedReason", decision.reason());
        String done = decision.decision() == SignDecision.Choice.RETURN
                ? "Đã trả lại để hoàn thiện."
                : "Đã duyệt. Báo cáo đang được phát hành.";
        return new Attempt(person, roundId, model, redirect).run(() -> actions.decide(person, roundId, decision), done);
    }

    @GetMapping("/bao-cao.docx")
    ResponseEntity<byte[]> document(@PathVariable UUID roundId, @AuthenticationPrincipal SignedIn person) {
        var granted = access.read(person, roundId);
        String name = "bao-cao-tong-hop-" + granted.occasion().round().period().code() + ".docx";
        return ResponseEntity.ok()
                .contentType(DOCX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(publication.document(granted.occasion(), granted.report()));
    }

    private String page(SignedIn person, UUID roundId, Map<UUID, String> typed, Model model) {
        model.addAttribute("page", views.of(person, roundId, typed));
        return "consolidation/report";
    }

    /** @param restore pressed: the built text comes back */
    record ParagraphForm(
            int version, Integer builtVersion, String text, Paragraph.Settlement settlement, String restore) {
        Editing.Edit edit() {
            return new Editing.Edit(version, builtVersion, restore == null ? text : null, settlement);
        }
    }

    /** Does what was asked, or shows the page again with the refusal and all that was typed. */
    private final class Attempt {
        private final SignedIn person;
        private final UUID roundId;
        private final Model model;
        private final RedirectAttributes redirect;
        private final Map<UUID, String> typed = new HashMap<>();

        Attempt(SignedIn person, UUID roundId, Model model, RedirectAttributes redirect) {
            this.person = person;
            this.roundId = roundId;
            this.model = model;
            this.redirect = redirect;
        }

        String run(Runnable deed, String done) {
            try {
                deed.run();
            } catch (RuntimeException e) {
                DomainException refusal = Refusals.causeOf(e).orElseThrow(() -> e);
                if (refusal.key().equals("consolidation.unknown")) throw refusal;
                model.addAttribute("refused", refusals.text(refusal));
                return page(person, roundId, typed, model);
            }
            redirect.addFlashAttribute("done", done);
            return "redirect:/tong-hop/" + roundId;
        }
    }
}
