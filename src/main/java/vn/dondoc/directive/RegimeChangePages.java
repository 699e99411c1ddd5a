package vn.dondoc.directive;

import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** /van-ban/{id}/che-do-bao-cao: the regimes changed in mid-life, shown before it is done. */
@Controller
@RequestMapping("/van-ban/{id}/che-do-bao-cao")
class RegimeChangePages {
    private final DirectiveSearch search;
    private final DirectiveRows directives;
    private final RegimeRows rows;
    private final StoredRegimes stored;
    private final RegimeChanging changing;
    private final RegimeStepWords words;
    private final Agencies agencies;
    private final Refusals refusals;

    RegimeChangePages(
            DirectiveSearch search,
            DirectiveRows directives,
            RegimeRows rows,
            StoredRegimes stored,
            RegimeChanging changing,
            RegimeStepWords words,
            Agencies agencies,
            Refusals refusals) {
        this.search = search;
        this.directives = directives;
        this.rows = rows;
        this.stored = stored;
        this.changing = changing;
        this.words = words;
        this.agencies = agencies;
        this.refusals = refusals;
    }

    /** @param basis of the change that the person came here for; typed over at will */
    @GetMapping
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam(name = "canCu", defaultValue = "") String basis,
            @AuthenticationPrincipal SignedIn person) {
        Directive directive = coordinated(id, person);
        if (directive.state() != Directive.State.ISSUED) throw DirectiveRefused.regimesFixed(directive);
        AgencyNames names = new AgencyNames(agencies);
        List<ReportingRegime> current = rows.of(id).stream()
                .filter(regime -> regime.inForce().to() == null)
                .toList();
        RegimeChange asStored = new RegimeChange(
                0,
                current.stream().map(regime -> stored.draft(regime, names)).toList(),
                current.stream().map(regime -> regime.id().toString()).toList(),
                TypedText.clean(basis),
                "");
        return view(page(directive, asStored, List.of(), null, false));
    }

    /** @param action {@code apply} does what was shown; anything else shows what would be done */
    @PostMapping
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String action,
            @RequestParam MultiValueMap<String, String> fields,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        Directive directive = coordinated(id, person);
        RegimeChange change = RegimeChange.typed(fields);
        RegimePlan plan = null;
        try {
            plan = changing.plan(id, change, person);
            if (!action.equals("apply")) return view(page(directive, change, List.of(), plan, true));
            changing.change(id, change, person);
        } catch (DomainException refusal) {
            List<Problem> problems = refusal instanceof DirectiveRefused refused ? refused.problems() : List.of();
            ModelAndView again = view(page(directive, change, problems, plan, true));
            again.addObject("refused", refusals.text(refusal));
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        flash.addFlashAttribute("done", "Đã thay đổi chế độ báo cáo và gửi thư cho các cơ quan.");
        return new ModelAndView("redirect:/van-ban/" + id);
    }

    private Directive coordinated(UUID id, SignedIn person) {
        Directive directive = search.visible(id, person);
        if (!person.coordinates(directive.standingAgency())) throw DirectiveRefused.unknown();
        return directive;
    }

    private RegimeChangePage page(
            Directive directive, RegimeChange change, List<Problem> problems, RegimePlan plan, boolean unsaved) {
        return new RegimeChangePage(
                directive.id(),
                directive.label(),
                directives.trace(directive.id()).version(),
                change.regimes(),
                change.ids(),
                change.basis(),
                Problems.texts(problems, refusals),
                plan == null
                        ? List.of()
                        : plan.steps().stream()
                                .map(step -> words.view(step, directive))
                                .toList(),
                plan == null ? "" : plan.seal(),
                unsaved,
                new AgencyNames(agencies).suggestions());
    }

    private static ModelAndView view(RegimeChangePage page) {
        return new ModelAndView("directive/change-regimes", "page", page);
    }
}
