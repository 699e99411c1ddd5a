package vn.dondoc.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.ladder.LadderAccess;
import vn.dondoc.ladder.LadderName;
import vn.dondoc.ladder.Ladders;
import vn.dondoc.security.SignedIn;

/** "Thử với việc đang mở": what the chosen versions would do in the chosen days. */
@Controller
class RehearsalPage {
    static final int MOST_DAYS = 60;

    private static final int USUAL_DAYS = 30;

    private final Rehearsal rehearsal;
    private final Ladders ladders;
    private final LadderAccess access;
    private final Clock clock;

    RehearsalPage(Rehearsal rehearsal, Ladders ladders, LadderAccess access, Clock clock) {
        this.rehearsal = rehearsal;
        this.ladders = ladders;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping("/thang-nhac/thu")
    String show(
            @RequestParam(name = "nhac", required = false) UUID reminder,
            @RequestParam(name = "trinh", required = false) UUID escalation,
            @RequestParam(name = "tu", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam(name = "den", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        access.requireReader(person);
        UUID tried = reminder != null
                ? reminder
                : ladders.inForce(LadderName.REMINDER).version();
        UUID triedToo = escalation != null
                ? escalation
                : ladders.inForce(LadderName.ESCALATION).version();
        LocalDate first = from == null ? LocalDate.now(clock).plusDays(1) : from;
        LocalDate last = to == null ? first.plusDays(USUAL_DAYS) : to;
        model.addAttribute("reminders", ladders.choices(LadderName.REMINDER));
        model.addAttribute("escalations", ladders.choices(LadderName.ESCALATION));
        model.addAttribute("reminder", tried);
        model.addAttribute("escalation", triedToo);
        model.addAttribute("from", first);
        model.addAttribute("to", last);
        String problem = problem(first, last);
        model.addAttribute("problem", problem);
        if (problem == null) model.addAttribute("outcome", rehearsal.of(tried, triedToo, first, last));
        return "rehearsal/rehearsal";
    }

    private String problem(LocalDate from, LocalDate to) {
        if (from.isBefore(LocalDate.now(clock))) return "Từ ngày: chọn từ hôm nay trở đi.";
        if (to.isBefore(from)) return "Đến ngày: chọn ngày không trước \"Từ ngày\".";
        if (from.plusDays(MOST_DAYS).isBefore(to)) return "Đến ngày: chọn nhiều nhất " + MOST_DAYS + " ngày.";
        return null;
    }
}
