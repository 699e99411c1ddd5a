package vn.dondoc.reminder;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.security.SignedIn;

/** "Lịch sử nhắc việc", for coordinators. */
@Controller
class HistoryPage {
    private final NoticeHistory history;

    HistoryPage(NoticeHistory history) {
        this.history = history;
    }

    @GetMapping("/don-doc")
    String show(
            @RequestParam(name = "ngay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(name = "viec", required = false) UUID subject,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        var filter = new NoticeHistory.Filter(day, subject, Math.max(page, 0));
        int count = history.count(filter, person);
        model.addAttribute("notices", history.find(filter, person));
        model.addAttribute("count", count);
        model.addAttribute("filter", filter);
        model.addAttribute("more", (filter.page() + 1) * NoticeHistory.PAGE < count);
        return "reminder/history";
    }
}
