package vn.dondoc.security;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Agency;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** Danh mục, Người dùng: officers by agency, for administrators. */
@Controller
@RequestMapping("/danh-muc/nguoi-dung")
class OfficerPages {
    private static final String LIST = "redirect:/danh-muc/nguoi-dung";

    private final OfficerDesk desk;
    private final Agencies agencies;
    private final AccountRequests requests;
    private final Refusals refusals;

    OfficerPages(OfficerDesk desk, Agencies agencies, AccountRequests requests, Refusals refusals) {
        this.desk = desk;
        this.agencies = agencies;
        this.requests = requests;
        this.refusals = refusals;
    }

    record Staff(String agency, List<Officer> officers) {}

    @GetMapping
    String list(@RequestParam(name = "yeu-cau", required = false) UUID request, Model model) {
        OfficerForm form = Optional.ofNullable(request)
                .flatMap(requests::pending)
                .map(OfficerForm::asked)
                .orElseGet(OfficerForm::empty);
        return page(model, form, Map.of());
    }

    @PostMapping
    String add(
            @ModelAttribute("form") OfficerForm form,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes answer) {
        Map<String, String> refused = form.refused();
        if (!refused.isEmpty()) return page(model, form, refused);
        try {
            desk.add(form, person.login());
        } catch (DomainException e) {
            model.addAttribute("refused", refusals.text(e));
            return page(model, form, Map.of());
        }
        answer.addFlashAttribute("done", "Đã thêm " + form.displayName() + " (" + form.login() + ").");
        return LIST;
    }

    @PostMapping("/{login}/ngung")
    String deactivate(@PathVariable String login, @AuthenticationPrincipal SignedIn person, RedirectAttributes answer) {
        desk.deactivate(login, person.login());
        answer.addFlashAttribute("done", "Tài khoản " + login + " đã ngừng hoạt động.");
        return LIST;
    }

    @PostMapping("/{login}/mo-lai")
    String reactivate(@PathVariable String login, @AuthenticationPrincipal SignedIn person, RedirectAttributes answer) {
        desk.reactivate(login, person.login());
        answer.addFlashAttribute("done", "Tài khoản " + login + " hoạt động trở lại.");
        return LIST;
    }

    @PostMapping("/{login}/mat-khau")
    String setPassword(
            @PathVariable String login,
            @RequestParam String password,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes answer) {
        desk.setPassword(login, password, person.login());
        answer.addFlashAttribute("done", "Đã đặt mật khẩu cho tài khoản " + login + ".");
        return LIST;
    }

    private String page(Model model, OfficerForm form, Map<String, String> refusedFields) {
        Map<String, String> names = agencies.all().stream()
                .collect(Collectors.toMap(Agency::code, Agency::name, (a, b) -> a, LinkedHashMap::new));
        List<Staff> staff = agencies.everyOfficer().stream()
                .collect(Collectors.groupingBy(Officer::agency, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(e -> new Staff(names.get(e.getKey()), e.getValue()))
                .toList();
        model.addAttribute("form", form)
                .addAttribute("refusedFields", refusedFields)
                .addAttribute("agencies", names)
                .addAttribute("staff", staff)
                .addAttribute("requests", requests.pending())
                .addAttribute("roles", Role.values());
        return "security/nguoi-dung";
    }
}
