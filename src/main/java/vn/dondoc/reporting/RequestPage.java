package vn.dondoc.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.calendar.CalendarRefused;
import vn.dondoc.calendar.DueRuleRefused;
import vn.dondoc.calendar.PeriodWindow;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/** "Yêu cầu báo cáo": what is to be reported, for which days, by when. */
@Controller
@RequestMapping("/ky-bao-cao/yeu-cau")
class RequestPage {
    private final ReportRequests requests;
    private final Refusals refusals;
    private final Clock clock;

    RequestPage(ReportRequests requests, Refusals refusals, Clock clock) {
        this.requests = requests;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** @param who "11 cơ quan, đơn vị", or that the standing agency alone reports */
    record Option(UUID regimeId, String label, String quote, String who) {}

    @GetMapping
    String form(
            @RequestParam(name = "vanBan", required = false) UUID directiveId,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        List<ReportRequests.Choice> choices = requests.choices(person);
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("denNgay", LocalDate.now(clock).toString());
        choices.stream()
                .filter(c -> directiveId == null || c.directive().id().equals(directiveId))
                .findFirst()
                .ifPresent(c -> {
                    typed.put("cheDo", c.regime().id().toString());
                    typed.put("tuNgay", c.directive().issuedOn().toString());
                });
        return show(choices, typed, model);
    }

    @PostMapping
    String ask(
            @RequestParam("cheDo") UUID regimeId,
            @RequestParam Map<String, String> typed,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("done", done(requests.ask(person, regimeId, new TypedRequest(typed))));
            return "redirect:/ky-bao-cao";
        } catch (RequestRefused | DueRuleRefused | CalendarRefused refusal) {
            model.addAttribute("refused", refusals.text(refusal));
            model.addAttribute("at", field(refusal.key()));
            return show(requests.choices(person), typed, model);
        }
    }

    private String show(List<ReportRequests.Choice> choices, Map<String, String> typed, Model model) {
        model.addAttribute("options", choices.stream().map(RequestPage::option).toList());
        model.addAttribute("typed", typed);
        return "reporting/request";
    }

    private static String done(PeriodWindow window) {
        return "Đã gửi yêu cầu: báo cáo " + window.period().label() + ", hạn "
                + VietnameseDates.endOf(window.due().date()) + ". "
                + window.due().explanation()
                + " Kỳ báo cáo mở ngay và có trong danh sách dưới đây sau ít giây.";
    }

    private static Option option(ReportRequests.Choice c) {
        int bound = c.regime().agencies().size();
        return new Option(
                c.regime().id(),
                c.directive().label(),
                c.regime().quote(),
                bound == 0 ? "chỉ cơ quan đầu mối tổng hợp báo cáo" : bound + " cơ quan, đơn vị báo cáo");
    }

    private static String field(String key) {
        return switch (key) {
            case "reportRequest.contentMissing", "reportRequest.again" -> "noiDung";
            case "reportRequest.daysMissing", "reportRequest.beforeIssue", "dueRule.emptyPeriod" -> "tuNgay";
            default -> "han";
        };
    }
}
