package vn.dondoc.notification;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.security.SignedIn;

/** "Thư": what left, what waits, what failed and why. */
@Controller
@RequestMapping("/thu")
class MailPages {
    private final MailDesk desk;

    MailPages(MailDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String list(
            @RequestParam(name = "tinh-trang", required = false) MailState state,
            @RequestParam(name = "nguoi-nhan", required = false) String recipient,
            @RequestParam(name = "ngay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        var filter = new MailArchive.Filter(state, recipient, day, Math.max(page, 0));
        MailArchive archive = desk.openedFor(person);
        int count = archive.count(filter);
        model.addAttribute("mails", archive.find(filter));
        model.addAttribute("count", count);
        model.addAttribute("filter", filter);
        model.addAttribute("more", (filter.page() + 1) * MailArchive.PAGE < count);
        model.addAttribute("states", MailState.values());
        return "notification/mails";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        MailArchive archive = desk.openedFor(person);
        model.addAttribute("mail", archive.get(id));
        model.addAttribute("lines", archive.text(id).lines().toList());
        return "notification/mail";
    }

    @PostMapping("/{id}/gui-lai")
    String sendAgain(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
        desk.sendAgain(id, person);
        flash.addFlashAttribute("done", "Thư đã được đưa vào hàng chờ gửi lại.");
        return "redirect:/thu/" + id;
    }

    @PostMapping("/gui-lai")
    String sendAllAgain(
            @RequestParam(name = "tinh-trang", defaultValue = "FAILED") MailState state,
            @RequestParam(name = "nguoi-nhan", required = false) String recipient,
            @RequestParam(name = "ngay", required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        int again = desk.sendAllAgain(new MailArchive.Filter(state, recipient, day, 0), person);
        flash.addFlashAttribute("done", "Đã đưa " + again + " thư vào hàng chờ gửi lại.");
        return "redirect:/thu";
    }
}
