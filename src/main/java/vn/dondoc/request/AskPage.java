package vn.dondoc.request;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.AssignmentRequests.Shown;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/** /nhiem-vu/{id}/de-nghi: what a lead may ask now, and what it has asked. */
@Controller
@RequestMapping("/nhiem-vu/{id}/de-nghi")
class AskPage {
    private final Assignments assignments;
    private final Asking asking;
    private final AskRules rules;
    private final RequestsOfAssignment requests;
    private final Cooperators cooperators;
    private final Matter matter;
    private final Refusals refusals;

    AskPage(
            Assignments assignments,
            Asking asking,
            AskRules rules,
            RequestsOfAssignment requests,
            Cooperators cooperators,
            Matter matter,
            Refusals refusals) {
        this.assignments = assignments;
        this.asking = asking;
        this.rules = rules;
        this.requests = requests;
        this.cooperators = cooperators;
        this.matter = matter;
        this.refusals = refusals;
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        return page(id, person, model, new Ask(null, null, null, null));
    }

    @PostMapping
    String ask(
            @PathVariable UUID id,
            @ModelAttribute Ask ask,
            @RequestParam(name = "tep", required = false) List<MultipartFile> files,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        if (ask.kind() == null) throw RequestRefused.unknown();
        try {
            Asking.Asked asked = asking.ask(person, id, ask, sent(files));
            String done = "Đã gửi đề nghị; hạn trả lời là " + VietnameseDates.endOf(asked.answerBy()) + ".";
            flash.addFlashAttribute("done", asked.warning().isEmpty() ? done : done + " Lưu ý: " + asked.warning());
            return "redirect:/de-nghi/" + asked.id();
        } catch (DomainException refusal) {
            model.addAttribute("refusedText", refusals.text(refusal));
            return page(id, person, model, ask);
        }
    }

    /** A form without a file sends an empty one. */
    private static List<MultipartFile> sent(List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream().filter(f -> !f.isEmpty()).toList();
    }

    private String page(UUID id, SignedIn person, Model model, Ask typed) {
        Assignment a = assignments.get(id);
        Shown shown = requests.of(a, person);
        if (!shown.mayAsk() && shown.lines().isEmpty()) throw RequestRefused.unknown();
        model.addAttribute("facts", matter.facts(a));
        model.addAttribute("lines", shown.lines());
        model.addAttribute("mayAsk", shown.mayAsk());
        model.addAttribute("kinds", kinds(a, typed));
        model.addAttribute("typed", typed);
        model.addAttribute("agencies", cooperators.choices(a));
        model.addAttribute("askBy", cooperators.askBy(a));
        return "request/ask";
    }

    /** What fits now, and what was typed although it does not. */
    private List<RequestKind> kinds(Assignment a, Ask typed) {
        return Arrays.stream(RequestKind.values())
                .filter(kind -> rules.fits(kind, a) || kind == typed.kind())
                .toList();
    }
}
