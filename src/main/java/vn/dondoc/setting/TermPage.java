package vn.dondoc.setting;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/** /danh-muc/thoi-han: the working days of each step, for the Office and administrators. */
@Controller
@RequestMapping("/danh-muc/thoi-han")
class TermPage {
    private final ProvinceTerms terms;
    private final Agencies agencies;
    private final Refusals refusals;

    TermPage(ProvinceTerms terms, Agencies agencies, Refusals refusals) {
        this.terms = terms;
        this.agencies = agencies;
        this.refusals = refusals;
    }

    /** @param typed as it was typed when it was refused, else the number in force; {@code changed} by whom and when */
    record Line(String key, String label, String typed, int standard, String source, String changed) {}

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        allow(person);
        return page(model, Map.of());
    }

    @PostMapping
    String set(
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes answer) {
        allow(person);
        try {
            int changed = terms.set(numbers(typed), person.login());
            answer.addFlashAttribute("done", changed == 0 ? "Không có thời hạn nào thay đổi." : done(changed));
            return "redirect:/danh-muc/thoi-han";
        } catch (SettingRefused refusal) {
            model.addAttribute("refusedText", refusals.text(refusal));
            model.addAttribute("at", refusal.term().name());
            return page(model, typed);
        }
    }

    private static String done(int changed) {
        return "Đã thay đổi " + changed + " thời hạn. Việc bắt đầu từ bây giờ tính theo thời hạn mới; việc đã bắt đầu"
                + " giữ thời hạn cũ.";
    }

    private static void allow(SignedIn person) {
        if (!person.isOffice() && !person.is(Role.ADMINISTRATOR)) throw SettingRefused.unknown();
    }

    private static Map<Step, Integer> numbers(Map<String, String> typed) {
        Map<Step, Integer> numbers = new EnumMap<>(Step.class);
        for (Step term : Step.values()) {
            String text = typed.get(term.name());
            if (text == null) continue;
            if (!text.strip().matches("\\d{1,3}")) throw SettingRefused.outOfRange(term);
            numbers.put(term, Integer.valueOf(text.strip()));
        }
        return numbers;
    }

    private String page(Model model, Map<String, String> typed) {
        List<Line> lines = terms.all().stream().map(t -> line(t, typed)).toList();
        model.addAttribute("lines", lines);
        return "setting/terms";
    }

    private Line line(ProvinceTerms.InForce t, Map<String, String> typed) {
        String changed = t.changedAt() == null
                ? ""
                : agencies.nameOf(t.changedBy()) + ", " + VietnameseDates.moment(t.changedAt());
        return new Line(
                t.term().name(),
                t.term().label(),
                typed.getOrDefault(t.term().name(), String.valueOf(t.workingDays())),
                t.term().standard(),
                t.term().source(),
                changed);
    }
}
