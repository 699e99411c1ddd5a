package vn.dondoc.ladder;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.Priority;
import vn.dondoc.shared.Refusals;

/** Makes a new version of a ladder: as rows on a page, or as a file. */
@Controller
class EditPages {
    private static final String EDIT = "/thang-nhac/{ladder}/sua";
    private static final String STORED =
            "Đã lưu phiên bản mới, chưa áp dụng. Đề nghị thử với việc đang mở trước khi áp dụng.";

    private final StoredLadders ladders;
    private final LadderDesk desk;
    private final LadderAccess access;
    private final Kinds kinds;
    private final Refusals refusals;

    EditPages(StoredLadders ladders, LadderDesk desk, LadderAccess access, Kinds kinds, Refusals refusals) {
        this.ladders = ladders;
        this.desk = desk;
        this.access = access;
        this.kinds = kinds;
        this.refusals = refusals;
    }

    @ModelAttribute
    void access(@AuthenticationPrincipal SignedIn person) {
        access.requireEditor(person);
    }

    @GetMapping(EDIT)
    String edit(@PathVariable String ladder, @RequestParam(name = "tu", required = false) UUID from, Model model) {
        LadderName name = named(ladder);
        Ladder source = from == null ? ladders.inForce(name) : ladders.version(from);
        return page(name, TypedLadder.of(source), List.of(), model);
    }

    /** @param more a row is added; {@code drop} the row that is dropped; without both the ladder is stored */
    @PostMapping(EDIT)
    String save(
            @PathVariable String ladder,
            @ModelAttribute TypedLadder typed,
            @RequestParam(name = "them", required = false) String more,
            @RequestParam(name = "bo", required = false) Integer drop,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes redirect) {
        LadderName name = named(ladder);
        if (more != null) return page(name, typed.withOneMore(), List.of(), model);
        if (drop != null) return page(name, typed.without(drop), List.of(), model);
        try {
            UUID id = desk.save(person, name, typed.cells(), typed.note());
            redirect.addFlashAttribute("done", STORED);
            return "redirect:/thang-nhac/phien-ban/" + id;
        } catch (LadderRefused refused) {
            model.addAttribute("refused", refusals.text(refused));
            return page(name, typed, refused.reasons(), model);
        }
    }

    @PostMapping("/thang-nhac/{ladder}/tai-len")
    String upload(
            @PathVariable String ladder,
            @RequestParam MultipartFile file,
            @RequestParam String note,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes redirect)
            throws IOException {
        LadderName name = named(ladder);
        try {
            UUID id = desk.upload(person, name, file.getBytes(), note);
            redirect.addFlashAttribute("done", STORED);
            return "redirect:/thang-nhac/phien-ban/" + id;
        } catch (LadderRefused refused) {
            redirect.addFlashAttribute("refused", refusals.text(refused));
            redirect.addFlashAttribute("note", note);
            return "redirect:/thang-nhac";
        }
    }

    private String page(LadderName name, TypedLadder typed, List<String> reasons, Model model) {
        model.addAttribute("ladder", name);
        model.addAttribute("typed", typed);
        model.addAttribute("reasons", reasons);
        model.addAttribute("kinds", kinds.of(name));
        model.addAttribute("priorities", Priority.values());
        model.addAttribute("texts", RungText.values());
        model.addAttribute("channels", Channel.values());
        model.addAttribute("audiences", Audience.values());
        return "ladder/edit";
    }

    private static LadderName named(String path) {
        return LadderName.at(path).orElseThrow(LadderRefused::unknown);
    }
}
