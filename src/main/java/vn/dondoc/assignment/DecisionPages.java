package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Agencies;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.shared.VietnameseDates;

/** The forms of decisions on the page of an assignment; what is refused comes back to it with what was typed. */
@Controller
@RequestMapping("/nhiem-vu/{id}")
class DecisionPages {
    private final AssignmentPage page;
    private final Decisions decisions;
    private final Agencies agencies;
    private final WorkingCalendar calendar;
    private final Refusals refusals;

    DecisionPages(
            AssignmentPage page, Decisions decisions, Agencies agencies, WorkingCalendar calendar, Refusals refusals) {
        this.page = page;
        this.decisions = decisions;
        this.agencies = agencies;
        this.calendar = calendar;
        this.refusals = refusals;
    }

    /** What was typed into one of the decision forms; shown again when it was refused. */
    record Typing(
            String agency,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate dueOn,
            String reason,
            String section,
            String title,
            String body,
            String product) {
        static final Typing NOTHING = new Typing(null, null, null, null, null, null, null);

        Wording wording() {
            return new Wording(section, title, body, product);
        }
    }

    @PostMapping("/thoi-giao")
    String withdraw(
            @PathVariable UUID id,
            @ModelAttribute Typing typing,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        return decide(id, person, model, flash, "thoi-giao", typing, () -> {
            decisions.withdraw(person, id, typing.reason());
            return "Đã thôi giao nhiệm vụ.";
        });
    }

    @PostMapping("/ket-thuc")
    String endStanding(
            @PathVariable UUID id,
            @ModelAttribute Typing typing,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        return decide(id, person, model, flash, "ket-thuc", typing, () -> {
            decisions.endStanding(person, id, typing.reason());
            return "Đã kết thúc nhiệm vụ thường xuyên theo quyết định.";
        });
    }

    @PostMapping("/co-quan-chu-tri")
    String reassign(
            @PathVariable UUID id,
            @ModelAttribute Typing typing,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        return decide(id, person, model, flash, "co-quan-chu-tri", typing, () -> {
            decisions.reassign(person, id, typing.agency(), typing.reason());
            return "Đã " + agencies.get(typing.agency()).putInTheLead() + "; nhiệm vụ được chuyển đến để tiếp nhận.";
        });
    }

    @PostMapping("/thoi-han")
    String moveDue(
            @PathVariable UUID id,
            @ModelAttribute Typing typing,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        return decide(id, person, model, flash, "thoi-han", typing, () -> {
            LocalDate inForce = decisions.moveDue(person, id, typing.dueOn(), typing.reason());
            return "Thời hạn mới: " + VietnameseDates.endOf(inForce) + "." + whyMoved(typing.dueOn(), inForce);
        });
    }

    @PostMapping("/noi-dung")
    String reword(
            @PathVariable UUID id,
            @ModelAttribute Typing typing,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        return decide(id, person, model, flash, "noi-dung", typing, () -> {
            decisions.reword(person, id, typing.wording(), typing.reason());
            return "Đã điều chỉnh nội dung nhiệm vụ; cơ quan chủ trì được báo bằng thư.";
        });
    }

    @PostMapping("/tam-dung")
    String suspend(
            @PathVariable UUID id,
            @ModelAttribute Typing typing,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        return decide(id, person, model, flash, "tam-dung", typing, () -> {
            decisions.suspend(person, id, typing.reason());
            return "Đã tạm dừng; từ hôm nay không tính thời hạn.";
        });
    }

    @PostMapping("/tiep-tuc")
    String resume(
            @PathVariable UUID id,
            @ModelAttribute Typing typing,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        return decide(id, person, model, flash, "tiep-tuc", typing, () -> {
            LocalDate inForce = decisions.resume(person, id, typing.reason());
            return "Nhiệm vụ được tiếp tục thực hiện; thời hạn: " + VietnameseDates.endOf(inForce) + ".";
        });
    }

    private String whyMoved(LocalDate asked, LocalDate inForce) {
        if (asked.equals(inForce)) return "";
        return " Ngày " + VietnameseDates.day(asked) + " là ngày nghỉ ("
                + calendar.dayOffReason(asked).orElse("ngày nghỉ") + "); hạn xử lý được tính đến "
                + VietnameseDates.endOf(inForce) + ".";
    }

    private String decide(
            UUID id,
            SignedIn person,
            Model model,
            RedirectAttributes flash,
            String form,
            Typing typing,
            Supplier<String> decision) {
        try {
            flash.addFlashAttribute("done", decision.get());
            return "redirect:/nhiem-vu/" + id;
        } catch (DomainException refusal) {
            model.addAttribute("refused", refusals.text(refusal));
            return page.show(id, person, model, form, typing);
        }
    }
}
