package vn.dondoc.reporting;

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

/** "Nhập thay": the standing agency types in a report that came on paper or by the document axis. */
@Controller
@RequestMapping("/ky-bao-cao/{roundId}/nhap-thay/{reportId}")
class OnBehalfPage {
    private final OnBehalf onBehalf;
    private final ReportCases cases;
    private final Lines lines;
    private final LineViews lineViews;
    private final Refusals refusals;

    OnBehalfPage(OnBehalf onBehalf, ReportCases cases, Lines lines, LineViews lineViews, Refusals refusals) {
        this.onBehalf = onBehalf;
        this.cases = cases;
        this.lines = lines;
        this.lineViews = lineViews;
        this.refusals = refusals;
    }

    @GetMapping
    String form(@PathVariable UUID reportId, @AuthenticationPrincipal SignedIn person, Model model) {
        return show(reportId, person, Map.of(), model);
    }

    @PostMapping
    String enter(
            @PathVariable UUID roundId,
            @PathVariable UUID reportId,
            @RequestParam Map<String, String> typed,
            @RequestPart(name = "tep", required = false) MultipartFile scan,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        var lineIds = lines.of(reportId).stream().map(Line::id).toList();
        try (InspectedFile file = InspectedFile.ofOptional(scan)) {
            onBehalf.enter(person, reportId, new OnBehalfTyped(typed).entry(lineIds), file);
        } catch (DomainException refusal) {
            model.addAttribute("refused", refusals.text(refusal));
            model.addAttribute("at", RefusedAt.of(refusal));
            return show(reportId, person, typed, model);
        }
        flash.addFlashAttribute("done", "Đã nhập thay và chấp nhận báo cáo.");
        return "redirect:/ky-bao-cao/" + roundId;
    }

    private String show(UUID reportId, SignedIn person, Map<String, String> typed, Model model) {
        ReportCase c = cases.get(reportId);
        if (!person.coordinates(c.directive().standingAgency())) throw ReportRefused.unknown();
        model.addAttribute("c", c);
        model.addAttribute("lines", lineViews.of(c, List.of()));
        model.addAttribute("groups", DifficultyGroup.values());
        model.addAttribute("types", FileType.listed());
        model.addAttribute("sources", OnBehalfEntry.Source.values());
        model.addAttribute("typed", typed);
        return "reporting/on-behalf";
    }
}
