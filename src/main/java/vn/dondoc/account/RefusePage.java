package vn.dondoc.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.AccountRequests;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** What the administrator's page of officers shows and does about requests; behind that page's door. */
@Controller
class RefusePage implements AccountRequests {
    private final AccountDesk desk;
    private final RequestRows rows;
    private final Agencies agencies;

    RefusePage(AccountDesk desk, RequestRows rows, Agencies agencies) {
        this.desk = desk;
        this.rows = rows;
        this.agencies = agencies;
    }

    @PostMapping("/danh-muc/nguoi-dung/yeu-cau/{id}/tu-choi")
    String refuse(
            @PathVariable UUID id,
            @RequestParam(required = false) String reason,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes answer) {
        desk.refuse(id, reason, person.login());
        answer.addFlashAttribute("done", "Đã từ chối yêu cầu và gửi thư cho người yêu cầu.");
        return "redirect:/danh-muc/nguoi-dung";
    }

    @Override
    public List<Asked> pending() {
        return rows.pending().stream().map(this::asked).toList();
    }

    @Override
    public Optional<Asked> pending(UUID id) {
        return pending().stream().filter(a -> a.id().equals(id)).findFirst();
    }

    private Asked asked(RequestRows.Request r) {
        return new Asked(
                r.id(),
                r.agency(),
                agencies.get(r.agency()).name(),
                r.displayName() + ", " + r.position(),
                r.email(),
                r.phone(),
                VietnameseDates.moment(r.requestedAt()));
    }
}
