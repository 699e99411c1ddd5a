package vn.dondoc.amendment;

import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** A read document against the directives in force that it changes, and the proposals that come of it. */
@Controller
class AmendmentPages {
    private final Amendments amendments;
    private final Proposing proposing;
    private final AmendmentViews views;
    private final Refusals refusals;

    AmendmentPages(Amendments amendments, Proposing proposing, AmendmentViews views, Refusals refusals) {
        this.amendments = amendments;
        this.proposing = proposing;
        this.views = views;
        this.refusals = refusals;
    }

    /** What the page shows instead of what is stored: the inputs of one proposal that could not be kept. */
    record Typing(UUID proposal, TypedProposal typed) {
        static final Typing NOTHING = new Typing(null, null);
    }

    @GetMapping("/doc-van-ban/{draft}/doi-chieu")
    ModelAndView compare(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn person) {
        return new ModelAndView("amendment/comparison", "page", amendments.compare(draft, person));
    }

    @PostMapping("/doc-van-ban/{draft}/doi-chieu")
    ModelAndView make(
            @PathVariable UUID draft, @RequestParam UUID directive, @AuthenticationPrincipal SignedIn person) {
        try {
            return new ModelAndView("redirect:/sua-doi/" + proposing.make(draft, directive, person));
        } catch (DomainException refusal) {
            return refused(compare(draft, person), refusal);
        }
    }

    @GetMapping("/sua-doi/{id}")
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return page(id, Typing.NOTHING, person);
    }

    @PostMapping("/sua-doi/{id}/de-xuat")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String target,
            @AuthenticationPrincipal SignedIn person) {
        try {
            UUID proposal = proposing.add(id, target.strip(), person);
            return new ModelAndView("redirect:/sua-doi/" + id + "?mo=" + proposal + "#p-" + proposal);
        } catch (DomainException refusal) {
            return refused(page(id, Typing.NOTHING, person), refusal);
        }
    }

    @PostMapping("/sua-doi/{id}/de-xuat/{proposal}")
    ModelAndView change(
            @PathVariable UUID id,
            @PathVariable UUID proposal,
            @RequestParam int version,
            @RequestParam Map<String, String> inputs,
            @AuthenticationPrincipal SignedIn person) {
        TypedProposal typed = null;
        try {
            typed = TypedProposal.of(inputs);
            proposing.change(id, proposal, version, typed, person);
        } catch (DomainException refusal) {
            return refused(page(id, new Typing(proposal, typed), person), refusal);
        }
        return new ModelAndView("redirect:/sua-doi/" + id + "#p-" + proposal);
    }

    @PostMapping("/sua-doi/{id}/trinh")
    ModelAndView propose(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
        try {
            proposing.propose(id, person);
        } catch (DomainException refusal) {
            return refused(page(id, Typing.NOTHING, person), refusal);
        }
        flash.addFlashAttribute("done", "Đã trình người thứ hai duyệt. Chưa có nhiệm vụ nào thay đổi trước khi duyệt.");
        return new ModelAndView("redirect:/sua-doi/" + id);
    }

    @PostMapping("/sua-doi/{id}/bo")
    ModelAndView discard(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
        Amendment amendment = proposing.visible(id, person);
        try {
            proposing.discard(id, person);
        } catch (DomainException refusal) {
            return refused(page(id, Typing.NOTHING, person), refusal);
        }
        flash.addFlashAttribute("done", "Đã bỏ đề xuất thay đổi; bản đọc của văn bản sửa được trở lại.");
        return new ModelAndView("redirect:/doc-van-ban/" + amendment.draftId());
    }

    private ModelAndView page(UUID id, Typing typing, SignedIn person) {
        Amendment amendment = proposing.visible(id, person);
        return new ModelAndView("amendment/amendment", "page", views.of(amendment)).addObject("typing", typing);
    }

    private ModelAndView refused(ModelAndView page, DomainException refusal) {
        page.addObject("refused", refusals.text(refusal));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
