package vn.dondoc.demo;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The mails of the demo, to be read in the browser. */
@Controller
@RequestMapping("/demo/hop-thu")
@DemoOnly
class MailCatcherPage {
    private static final int SHOWN = 200;

    private final GreenMail mails;

    MailCatcherPage(GreenMail mails) {
        this.mails = mails;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "") String nguoiNhan, Model model) {
        List<CaughtMail> found = caught().stream()
                .filter(m -> m.recipient().contains(nguoiNhan.strip()))
                .limit(SHOWN)
                .toList();
        model.addAttribute("mails", found);
        model.addAttribute("recipient", nguoiNhan);
        return "demo/mails";
    }

    @GetMapping("/{number}")
    String read(@PathVariable int number, Model model) {
        model.addAttribute("mail", one(number));
        return "demo/mail";
    }

    private CaughtMail one(int number) {
        return caught().stream().filter(m -> m.number() == number).findFirst().orElseThrow(MailGone::new);
    }

    /** Newest first. */
    private List<CaughtMail> caught() {
        MimeMessage[] messages = mails.getReceivedMessages();
        List<CaughtMail> all = new ArrayList<>();
        for (int i = 0; i < messages.length; i++) all.add(CaughtMail.of(i + 1, messages[i]));
        Collections.reverse(all);
        return all;
    }

    static final class MailGone extends vn.dondoc.shared.DomainException {
        MailGone() {
            super("demoMail.unknown");
        }
    }
}
