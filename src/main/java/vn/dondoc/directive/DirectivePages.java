package vn.dondoc.directive;

import java.util.List;
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
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/** The list of directives, and each with its breakdown; closing one by decision. */
@Controller
class DirectivePages {
    private final DirectiveSearch search;
    private final DirectivePageMaker pages;
    private final Closing closing;
    private final Agencies agencies;
    private final Refusals refusals;

    DirectivePages(
            DirectiveSearch search, DirectivePageMaker pages, Closing closing, Agencies agencies, Refusals refusals) {
        this.search = search;
        this.pages = pages;
        this.closing = closing;
        this.agencies = agencies;
        this.refusals = refusals;
    }

    record Line(
            UUID id,
            String label,
            String subject,
            String issued,
            String arrived,
            String standingAgency,
            String state,
            int lines,
            int assignments,
            String reported) {}

    record ListPage(String text, int number, int pages, int total, List<Line> lines, boolean mayRegister) {}

    @GetMapping("/van-ban")
    ModelAndView list(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            @AuthenticationPrincipal SignedIn person) {
        int total = search.count(text, person);
        int pages = Math.max(1, (total + DirectiveSearch.PAGE - 1) / DirectiveSearch.PAGE);
        int shown = Math.min(Math.max(number, 1), pages);
        AgencyNames names = new AgencyNames(agencies);
        List<Line> lines = search.page(text, shown, person).stream()
                .map(found -> line(found, names))
                .toList();
        return new ModelAndView(
                "directive/list",
                "page",
                new ListPage(text.strip(), shown, pages, total, lines, person.is(Role.COORDINATOR)));
    }

    @GetMapping("/van-ban/{id}")
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person) {
        return new ModelAndView("directive/detail", "page", pages.of(search.visible(id, person), "", person));
    }

    @PostMapping("/van-ban/{id}/ket-thuc")
    ModelAndView close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String basis,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        Directive directive = search.visible(id, person);
        try {
            closing.byDecision(id, basis, person.login());
        } catch (DomainException refusal) {
            ModelAndView again = new ModelAndView("directive/detail", "page", pages.of(directive, basis, person));
            again.addObject("refused", refusals.text(refusal));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        flash.addFlashAttribute("done", "Đã ghi nhận kết thúc theo dõi văn bản.");
        return new ModelAndView("redirect:/van-ban/" + id);
    }

    private static Line line(DirectiveSearch.Found found, AgencyNames names) {
        Directive d = found.directive();
        return new Line(
                d.id(),
                d.label(),
                d.subject(),
                VietnameseDates.day(d.issuedOn()),
                VietnameseDates.day(d.arrivedOn()),
                names.name(d.standingAgency()),
                d.stateLabel(),
                found.lines(),
                found.assignments(),
                RegimeWords.often(found.cadences()));
    }
}
