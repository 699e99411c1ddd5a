package vn.dondoc.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Role;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** One officer: his name, agency and roles, for administrators to change. */
@Controller
@RequestMapping("/danh-muc/nguoi-dung/{login}")
class OfficerPage {
    private final OfficerDesk desk;
    private final Agencies agencies;
    private final Refusals refusals;

    OfficerPage(OfficerDesk desk, Agencies agencies, Refusals refusals) {
        this.desk = desk;
        this.agencies = agencies;
        this.refusals = refusals;
    }

    @GetMapping
    String show(@PathVariable String login, Model model) {
        return page(login, OfficerChange.of(desk.known(login)), Map.of(), model);
    }

    @PostMapping
    String change(
            @PathVariable String login,
            @ModelAttribute("form") OfficerChange change,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes answer) {
        Map<String, String> refused = change.refused();
        if (!refused.isEmpty()) return page(login, change, refused, model);
        try {
            desk.change(login, change, person.login());
        } catch (DomainException e) {
            model.addAttribute("refused", refusals.text(e));
            return page(login, change, Map.of(), model);
        }
        answer.addFlashAttribute("done", "Đã lưu thay đổi của " + change.displayName() + " (" + login + ").");
        return "redirect:/danh-muc/nguoi-dung";
    }

    private String page(String login, OfficerChange form, Map<String, String> refusedFields, Model model) {
        Map<String, String> names = agencies.all().stream()
                .collect(Collectors.toMap(Agency::code, Agency::name, (a, b) -> a, LinkedHashMap::new));
        model.addAttribute("officer", desk.known(login))
                .addAttribute("form", form)
                .addAttribute("refusedFields", refusedFields)
                .addAttribute("agencies", names)
                .addAttribute("roles", Role.values());
        return "security/sua-nguoi-dung";
    }
}
