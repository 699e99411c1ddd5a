package vn.dondoc.reminder;

import java.time.Clock;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** "Sổ gửi, nhận": for each recipient what was queued, sent, refused, given back, and whether the work was opened. */
@Controller
class ProofPage {
    static final int PAGE = 100;
    /** Rows of a printed register; a longer one is printed agency by agency. */
    static final int PRINTED = 5_000;

    private final ProofDesk desk;
    private final ProofQuery query;
    private final Clock clock;

    ProofPage(ProofDesk desk, ProofQuery query, Clock clock) {
        this.desk = desk;
        this.query = query;
        this.clock = clock;
    }

    @GetMapping("/van-ban/{id}/so-gui-nhan")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "co-quan", required = false) String agency,
            @RequestParam(name = "viec", required = false) UUID subject,
            @RequestParam(name = "ket-qua", required = false) Outcome outcome,
            @RequestParam(name = "trang", defaultValue = "0") int page,
            @RequestParam(name = "in", defaultValue = "false") boolean print,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        ProofDesk.Opened opened = desk.open(person, id, agency, subject, outcome);
        int shown = print ? 0 : Math.min(Math.max(page, 0), 1_000_000);
        int size = print ? PRINTED : PAGE;
        ProofQuery.Figures figures = query.figures(opened.scope());
        model.addAttribute("directive", opened.directive())
                .addAttribute("scope", opened.scope())
                .addAttribute("rows", query.find(opened.scope(), size, shown * size))
                .addAttribute("figures", figures)
                .addAttribute("agencies", opened.whole() ? query.agencies(id) : null)
                .addAttribute("outcomes", Outcome.values())
                .addAttribute("page", shown)
                .addAttribute("more", (shown + 1L) * size < figures.rows())
                .addAttribute("print", print)
                .addAttribute("asOf", VietnameseDates.moment(clock.instant()));
        return "reminder/proof";
    }
}
