package vn.dondoc.account;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** "Yêu cầu cấp tài khoản": open without login, but only with the link that a mailbox got. */
@Controller
@RequestMapping(AccountLinks.PATH)
class AskPage {
    private final AccountDesk desk;
    private final Refusals refusals;

    AskPage(AccountDesk desk, Refusals refusals) {
        this.desk = desk;
        this.refusals = refusals;
    }

    @GetMapping
    String show(@RequestParam(name = "ma", required = false) String code, Model model) {
        return page(code, AskForm.empty(), Map.of(), model);
    }

    @PostMapping
    String ask(
            @RequestParam(name = "ma", required = false) String code,
            @ModelAttribute("form") AskForm form,
            Model model) {
        Map<String, String> refused = form.refused();
        if (!refused.isEmpty()) return page(code, form, refused, model);
        String agency = desk.asking(code).name();
        try {
            desk.ask(code, form);
        } catch (DomainException e) {
            model.addAttribute("refused", refusals.text(e));
            return page(code, form, Map.of(), model);
        }
        model.addAttribute("agency", agency).addAttribute("email", form.email());
        return "account/asked";
    }

    private String page(String code, AskForm form, Map<String, String> refusedFields, Model model) {
        model.addAttribute("agency", desk.asking(code).name())
                .addAttribute("code", code)
                .addAttribute("form", form)
                .addAttribute("refusedFields", refusedFields);
        return "account/ask";
    }
}
