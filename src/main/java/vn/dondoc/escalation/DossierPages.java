package vn.dondoc.escalation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** Phiếu trình: the list, and one printable page for a Chairman with five minutes. */
@Controller
@RequestMapping("/phieu-trinh")
class DossierPages {
    private final DossierAccess access;
    private final DossierViews views;
    private final DossierDesk desk;
    private final DossierLists lists;
    private final OpinionScans scans;
    private final Refusals refusals;

    DossierPages(
            DossierAccess access,
            DossierViews views,
            DossierDesk desk,
            DossierLists lists,
            OpinionScans scans,
            Refusals refusals) {
        this.access = access;
        this.views = views;
        this.desk = desk;
        this.lists = lists;
        this.scans = scans;
        this.refusals = refusals;
    }

    @GetMapping
    String list(
            @RequestParam(name = "co-quan", required = false) String agency,
            @RequestParam(name = "linh-vuc", required = false) String field,
            @RequestParam(name = "nam", required = false) Integer year,
            @RequestParam(name = "ky", required = false) String part,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        DossierFilter filter = DossierFilter.of(agency, field, year, part);
        List<Dossier> all = access.readable(person, DossierFilter.of(null, null, null, null));
        model.addAttribute("rows", lists.of(access.readable(person, filter)));
        model.addAttribute("choices", lists.choices(all));
        model.addAttribute("filter", filter);
        model.addAttribute("year", year);
        model.addAttribute("part", part);
        return "escalation/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        return show(person, id, Map.of(), model);
    }

    /** The Chairman decides: through his open task, as Tasklist would. */
    @PostMapping("/{id}/y-kien")
    String decide(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn person,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes flash) {
        return act(
                id, person, typed, model, flash, "Đã ghi nhận ý kiến chỉ đạo.", () -> desk.decide(person, id, typed));
    }

    @PostMapping("/{id}/y-kien-pho-chu-tich")
    String giveOpinion(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn person,
            @RequestParam Map<String, String> typed,
            Model model,
            RedirectAttributes flash) {
        return act(
                id,
                person,
                typed,
                model,
                flash,
                "Đã gửi ý kiến, trình Chủ tịch UBND tỉnh.",
                () -> desk.giveOpinion(person, id, typed));
    }

    @PostMapping("/{id}/y-kien-van-ban")
    String record(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn person,
            @RequestParam Map<String, String> typed,
            @RequestPart(required = false) MultipartFile scan,
            Model model,
            RedirectAttributes flash) {
        return act(
                id,
                person,
                typed,
                model,
                flash,
                "Đã ghi nhận ý kiến bằng văn bản.",
                () -> desk.record(person, id, typed, scan));
    }

    /** The scan of an opinion that was recorded without it. */
    @PostMapping("/{id}/ban-chup")
    String addScan(
            @PathVariable UUID id,
            @AuthenticationPrincipal SignedIn person,
            @RequestPart(required = false) MultipartFile scan,
            Model model,
            RedirectAttributes flash) {
        return act(
                id, person, Map.of(), model, flash, "Đã đính kèm bản chụp văn bản.", () -> scans.add(person, id, scan));
    }

    /** A refusal shows the page again with what was typed: long forms are not typed twice. */
    private String act(
            UUID id,
            SignedIn person,
            Map<String, String> typed,
            Model model,
            RedirectAttributes flash,
            String done,
            Runnable action) {
        access.readable(person, id);
        try {
            action.run();
        } catch (RuntimeException e) {
            DomainException refusal = Refusals.causeOf(e).orElseThrow(() -> e);
            model.addAttribute("refused", refusals.text(refusal));
            return show(person, id, typed, model);
        }
        flash.addFlashAttribute("done", done);
        return "redirect:/phieu-trinh/" + id;
    }

    private String show(SignedIn person, UUID id, Map<String, String> typed, Model model) {
        Dossier dossier = access.readable(person, id);
        model.addAttribute("dossier", views.of(id));
        model.addAttribute("may", desk.offers(person, dossier));
        model.addAttribute("files", scans.of(id));
        model.addAttribute("agencies", views.leadAgencies());
        model.addAttribute("typed", typed);
        return "escalation/dossier";
    }
}
