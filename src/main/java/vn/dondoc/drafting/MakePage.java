package vn.dondoc.drafting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** A draft becomes a directive, or the page says at each entry what it lacks. */
@Controller
class MakePage {
    private final DraftDoors doors;
    private final ReviewPages pages;
    private final Making making;
    private final Refusals refusals;

    MakePage(DraftDoors doors, ReviewPages pages, Making making, Refusals refusals) {
        this.doors = doors;
        this.pages = pages;
        this.making = making;
        this.refusals = refusals;
    }

    @PostMapping("/doc-van-ban/{id}/tao-van-ban")
    ModelAndView make(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String action,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        boolean review = action.equals("ra-soat");
        try {
            UUID directive = making.make(id, review, person);
            flash.addFlashAttribute("done", review ? "Đã tạo văn bản và chuyển rà soát." : "Đã tạo bản nháp văn bản.");
            return new ModelAndView("redirect:/van-ban/" + directive);
        } catch (NotMade refusal) {
            var asked = new ReviewPages.Asked(EntryFilter.TAT_CA, null, Map.of(), said(refusal));
            ModelAndView again =
                    new ModelAndView("drafting/review", "page", pages.page(doors.seen(id, person), asked, person));
            again.addObject("refused", refusals.text(refusal));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
    }

    private Map<UUID, Map<String, List<String>>> said(NotMade refusal) {
        Map<UUID, Map<String, List<String>>> said = new LinkedHashMap<>();
        refusal.problems().forEach((entry, byInput) -> said.put(entry, texts(byInput)));
        return said;
    }

    private Map<String, List<String>> texts(Map<String, List<DomainException>> byInput) {
        return byInput.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream().map(refusals::text).toList(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}
