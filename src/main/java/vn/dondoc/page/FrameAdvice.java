package vn.dondoc.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** What the frame of every page needs: who, when, where in the menu, and whether the data are only illustrative. */
@ControllerAdvice
class FrameAdvice {
    private final Clock clock;
    private final boolean demo;

    FrameAdvice(Clock clock, @Value("${dondoc.demo:false}") boolean demo) {
        this.clock = clock;
        this.demo = demo;
    }

    record Frame(SignedIn person, java.util.List<Menu.Entry> menu, String path, String now, boolean demo) {}

    @ModelAttribute
    void frame(@AuthenticationPrincipal SignedIn person, HttpServletRequest request, Model model) {
        if (person == null || request.getRequestURI().startsWith("/api/")) return;
        String now = VietnameseDates.moment(clock.instant());
        model.addAttribute("frame", new Frame(person, Menu.of(person), request.getRequestURI(), now, demo));
    }
}
