package vn.dondoc.reporting;

import java.util.List;
import java.util.UUID;
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
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;

/** Who has sent, is late or missing in a round, and what a coordinator does about it. */
@Controller
@RequestMapping("/ky-bao-cao/{roundId}")
class BoardPage {
    private final Boards boards;
    private final AcceptingSeveral accepting;
    private final Coordinating coordinating;
    private final Refusals refusals;

    BoardPage(Boards boards, AcceptingSeveral accepting, Coordinating coordinating, Refusals refusals) {
        this.boards = boards;
        this.accepting = accepting;
        this.coordinating = coordinating;
        this.refusals = refusals;
    }

    @GetMapping
    String board(
            @PathVariable UUID roundId,
            @RequestParam(name = "loc", defaultValue = "ALL") BoardView.Filter filter,
            @AuthenticationPrincipal SignedIn person,
            Model model) {
        model.addAttribute("board", boards.of(person, roundId, filter));
        model.addAttribute("filters", BoardView.Filter.values());
        return "reporting/board";
    }

    @PostMapping("/chap-nhan")
    String accept(
            @PathVariable UUID roundId,
            @RequestParam(name = "baoCao", required = false) List<UUID> reportIds,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        AcceptingSeveral.Outcome outcome = accepting.accept(person, roundId, reportIds == null ? List.of() : reportIds);
        if (outcome.accepted() > 0) flash.addFlashAttribute("done", outcome.doneText());
        if (!outcome.refusals().isEmpty()) flash.addFlashAttribute("refused", String.join("\n", outcome.refusals()));
        return back(roundId);
    }

    @PostMapping("/nhac-ngay")
    String nudge(
            @PathVariable UUID roundId,
            @RequestParam("baoCao") UUID reportId,
            @AuthenticationPrincipal SignedIn person,
            RedirectAttributes flash) {
        coordinating.nudge(person, reportId);
        flash.addFlashAttribute("done", "Đã gửi thư nhắc đến chuyên viên đầu mối, lãnh đạo và hộp thư của cơ quan.");
        return back(roundId);
    }

    @PostMapping("/ly-do-cham")
    String lateReason(
            @PathVariable UUID roundId,
            @RequestParam("baoCao") UUID reportId,
            @RequestParam("lyDo") String reason,
            @AuthenticationPrincipal SignedIn person,
            Model model,
            RedirectAttributes flash) {
        try {
            coordinating.noteLateReason(person, reportId, reason);
        } catch (DomainException refusal) {
            model.addAttribute("refused", refusals.text(refusal));
            model.addAttribute("typedFor", reportId);
            model.addAttribute("typedReason", reason);
            return board(roundId, BoardView.Filter.ALL, person, model);
        }
        flash.addFlashAttribute("done", "Đã ghi nhận lý do chậm.");
        return back(roundId);
    }

    private static String back(UUID roundId) {
        return "redirect:/ky-bao-cao/" + roundId;
    }
}
