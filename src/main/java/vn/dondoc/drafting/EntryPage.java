package vn.dondoc.drafting;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** One entry: its inputs and its buttons. The script asks for parts of the page, without it whole pages answer. */
@Controller
@RequestMapping("/doc-van-ban/{id}/muc/{entry}")
class EntryPage {
    private static final String PART = "X-Part";

    private final DraftDoors doors;
    private final ReviewPages pages;
    private final EntryParts parts;
    private final EntryActions actions;
    private final Refusals refusals;

    EntryPage(DraftDoors doors, ReviewPages pages, EntryParts parts, EntryActions actions, Refusals refusals) {
        this.doors = doors;
        this.pages = pages;
        this.parts = parts;
        this.actions = actions;
        this.refusals = refusals;
    }

    @GetMapping
    ModelAndView inputs(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestHeader(name = PART, required = false) String part,
            @AuthenticationPrincipal SignedIn person) {
        if (part == null) return new ModelAndView(DraftPage.back(id, entry));
        return new ModelAndView(
                "drafting/parts :: opened", "page", parts.opened(doors.seen(id, person), entry, person));
    }

    @PostMapping
    Object act(
            @PathVariable UUID id,
            @PathVariable UUID entry,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String action,
            @RequestParam MultiValueMap<String, String> form,
            @RequestHeader(name = PART, required = false) String part,
            @AuthenticationPrincipal SignedIn person) {
        try {
            boolean elsewhere = actions.act(id, entry, version, action, form, person);
            if (part == null)
                return new ModelAndView(
                        elsewhere ? DraftPage.back(id, entry) : "redirect:/doc-van-ban/" + id + "#e-" + entry);
            return changed(doors.seen(id, person), entry);
        } catch (DomainException refusal) {
            return part == null
                    ? shownAgain(id, entry, form, refusal, person)
                    : ResponseEntity.status(HttpStatus.CONFLICT)
                            .body(Map.of("key", refusal.key(), "message", refusals.text(refusal)));
        }
    }

    private ModelAndView changed(Draft draft, UUID entry) {
        EntryParts.Changed now = parts.changed(draft, entry);
        return new ModelAndView("drafting/parts :: changed", "entry", now.entry())
                .addObject("progress", now.progress())
                .addObject("draftId", draft.id());
    }

    /** With all that was typed. */
    private ModelAndView shownAgain(
            UUID id, UUID entry, MultiValueMap<String, String> form, DomainException refusal, SignedIn person) {
        Draft draft = doors.seen(id, person);
        var typed = new LinkedHashMap<>(actions.typed(draft, entry, form));
        var asked = new ReviewPages.Asked(EntryFilter.TAT_CA, entry, typed, Map.of());
        ModelAndView again = new ModelAndView("drafting/review", "page", pages.page(draft, asked, person));
        again.addObject("refused", refusals.text(refusal));
        again.setStatus(HttpStatus.CONFLICT);
        return again;
    }
}
