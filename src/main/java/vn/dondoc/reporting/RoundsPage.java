package vn.dondoc.reporting;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Role;
import vn.dondoc.security.SignedIn;

/** Kỳ báo cáo: the rounds a person has to do with. */
@Controller
class RoundsPage {
    private final RoundList rounds;

    RoundsPage(RoundList rounds) {
        this.rounds = rounds;
    }

    @GetMapping("/ky-bao-cao")
    String rounds(
            @RequestParam(name = "trang", defaultValue = "1") int page,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        List<RoundList.Entry> found = rounds.page(person, page);
        model.addAttribute("entries", found.stream().limit(RoundList.PAGE).toList());
        model.addAttribute("mayRequest", person.is(Role.COORDINATOR));
        model.addAttribute("page", page);
        model.addAttribute("more", found.size() > RoundList.PAGE);
        return "reporting/rounds";
    }
}
