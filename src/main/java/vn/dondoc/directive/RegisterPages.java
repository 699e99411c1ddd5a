package vn.dondoc.directive;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** Registering a directive: one page for the record, its regimes and the rows. Nothing typed is lost by a refusal. */
@Controller
class RegisterPages {
    private final DirectiveRegister register;
    private final RegisterPageMaker pages;
    private final RegimePreviews previews;
    private final Refusals refusals;

    RegisterPages(DirectiveRegister register, RegisterPageMaker pages, RegimePreviews previews, Refusals refusals) {
        this.register = register;
        this.pages = pages;
        this.previews = previews;
        this.refusals = refusals;
    }

    @GetMapping("/van-ban/moi")
    ModelAndView empty(@AuthenticationPrincipal SignedIn person) {
        return page(pages.empty(person));
    }

    /** @param check also says what is still wrong */
    @GetMapping("/van-ban/{id}/sua")
    ModelAndView edit(
            @PathVariable UUID id,
            @RequestParam(name = "kiem-tra", defaultValue = "false") boolean check,
            @AuthenticationPrincipal SignedIn person) {
        return page(pages.stored(id, check, person));
    }

    @PostMapping("/van-ban/moi")
    ModelAndView register(
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        TypedForm form = new TypedForm(fields);
        UUID id;
        try {
            id = register.register(form.draft(), person);
        } catch (DomainException refusal) {
            return refused(null, form, refusal, person);
        }
        return saved(id, form, person, flash);
    }

    @PostMapping("/van-ban/{id}/sua")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        TypedForm form = new TypedForm(fields);
        try {
            register.save(id, form.version(), form.draft(), person);
        } catch (DomainException refusal) {
            return refused(id, form, refusal, person);
        }
        return saved(id, form, person, flash);
    }

    /** The next due dates of regimes while they are typed; keeps nothing. */
    @PostMapping("/van-ban/han-bao-cao")
    ModelAndView dueDates(
            @RequestParam MultiValueMap<String, String> fields, @AuthenticationPrincipal SignedIn person) {
        if (!person.is(Role.COORDINATOR)) throw DirectiveRefused.notCoordinator();
        return new ModelAndView(
                "directive/regimes :: previews",
                "previews",
                previews.of(new TypedRegimes(fields).drafts(), fields.getFirst("issuedOn")));
    }

    private ModelAndView saved(UUID id, TypedForm form, SignedIn person, RedirectAttributes flash) {
        flash.addFlashAttribute("saved", true);
        if (!form.forReview()) {
            flash.addFlashAttribute("done", "Đã lưu bản nháp.");
            return new ModelAndView("redirect:/van-ban/" + id + "/sua");
        }
        try {
            register.sendToReview(id, person);
        } catch (RuntimeException e) {
            DomainException refusal = Refusals.causeOf(e).orElseThrow(() -> e);
            flash.addFlashAttribute("refused", refusals.text(refusal));
            return new ModelAndView("redirect:/van-ban/" + id + "/sua?kiem-tra=true");
        }
        flash.addFlashAttribute("done", "Đã lưu và chuyển rà soát.");
        return new ModelAndView("redirect:/van-ban/" + id);
    }

    private ModelAndView refused(UUID id, TypedForm form, DomainException refusal, SignedIn person) {
        DomainException whole = pages.whole(id, form, refusal, person);
        ModelAndView view = page(pages.typed(id, form, whole, person));
        view.addObject("refused", refusals.text(whole));
        view.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return view;
    }

    private static ModelAndView page(RegisterPage page) {
        return new ModelAndView("directive/register", "page", page);
    }
}
