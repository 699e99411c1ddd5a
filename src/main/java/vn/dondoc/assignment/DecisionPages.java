package vn.dondoc.assignment;

import java.time.LocalDate;
import java.util.UUID;
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

    /** @param form the decision, as its address ends */
    @PostMapping("/{form:thoi-giao|ket-thuc|co-quan-chu-tri|thoi-han|noi-dung|tam-dung|tiep-tuc}")
    String decide(
            @PathVariable UUID id,
            @PathVariable String form,
            @ModelAttribute Typing typing,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        try {
            flash.addFlashAttribute("done", decided(form, id, typing, person));
            return "redirect:/nhiem-vu/" + id;
        } catch (DomainException refusal) {
            model.addAttribute("refused", refusals.text(refusal));
            return page.show(id, person, model, form, typing);
        }
    }

    /** @return what was done, for the person */
    private String decided(String form, UUID id, Typing typing, SignedIn person) {
        return switch (form) {
            case "thoi-giao" -> {
                decisions.withdraw(person, id, typing.reason());
                yield "Đã thôi giao nhiệm vụ.";
            }
            case "ket-thuc" -> {
                decisions.endStanding(person, id, typing.reason());
                yield "Đã kết thúc nhiệm vụ thường xuyên theo quyết định.";
            }
            case "co-quan-chu-tri" -> {
                decisions.reassign(person, id, typing.agency(), typing.reason());
                yield "Đã " + agencies.get(typing.agency()).putInTheLead() + "; nhiệm vụ được chuyển đến để tiếp nhận.";
            }
            case "thoi-han" -> moved(typing.dueOn(), decisions.moveDue(person, id, typing.dueOn(), typing.reason()));
            case "noi-dung" -> {
                decisions.reword(person, id, typing.wording(), typing.reason());
                yield "Đã điều chỉnh nội dung nhiệm vụ; cơ quan chủ trì được báo bằng thư.";
            }
            case "tam-dung" -> {
                decisions.suspend(person, id, typing.reason());
                yield "Đã tạm dừng; từ hôm nay không tính thời hạn.";
            }
            case "tiep-tuc" ->
                "Nhiệm vụ được tiếp tục thực hiện; thời hạn: "
                        + VietnameseDates.endOf(decisions.resume(person, id, typing.reason())) + ".";
            default -> throw AssignmentRefused.unknown();
        };
    }

    private String moved(LocalDate asked, LocalDate inForce) {
        String moved = "Thời hạn mới: " + VietnameseDates.endOf(inForce) + ".";
        if (asked.equals(inForce)) return moved;
        return moved + " Ngày " + VietnameseDates.day(asked) + " là ngày nghỉ ("
                + calendar.dayOffReason(asked).orElse("ngày nghỉ") + "); hạn xử lý được tính đến "
                + VietnameseDates.endOf(inForce) + ".";
    }
}
