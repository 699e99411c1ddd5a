package vn.dondoc.security;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** Đổi mật khẩu: everybody his own. */
@Controller
@RequestMapping("/mat-khau")
class PasswordPage {
    private final OfficerDesk desk;
    private final Accounts accounts;
    private final Refusals refusals;

    PasswordPage(OfficerDesk desk, Accounts accounts, Refusals refusals) {
        this.desk = desk;
        this.accounts = accounts;
        this.refusals = refusals;
    }

    @GetMapping
    String show() {
        return "security/mat-khau";
    }

    @PostMapping
    String change(
            @RequestParam String present,
            @RequestParam String wanted,
            @RequestParam String again,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes answer) {
        try {
            // In a transaction of its own: a wrong guess must count also when the change is refused.
            if (!accounts.check(person.login(), present)) throw SecurityRefused.passwordWrong();
            desk.changePassword(person, wanted, again);
        } catch (DomainException e) {
            model.addAttribute("refused", refusals.text(e));
            return "security/mat-khau";
        }
        answer.addFlashAttribute("done", "Đã đổi mật khẩu.");
        return "redirect:/mat-khau";
    }
}
