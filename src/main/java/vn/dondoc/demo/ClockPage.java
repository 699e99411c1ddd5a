package vn.dondoc.demo;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.shared.VietnameseDates;

/** Where a newcomer moves the demo's clock. */
@Controller
@RequestMapping("/demo/dong-ho")
@DemoOnly
class ClockPage {
    private final DemoStory story;
    private final DemoClock demoClock;
    private final Clock clock;

    ClockPage(DemoStory story, DemoClock demoClock, Clock clock) {
        this.story = story;
        this.demoClock = demoClock;
        this.clock = clock;
    }

    @GetMapping
    String show(Model model) {
        LocalDateTime now = LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
        model.addAttribute("now", VietnameseDates.moment(clock.instant()));
        model.addAttribute("weekday", VietnameseDates.weekday(now.toLocalDate()));
        model.addAttribute("milestones", Milestone.seenFrom(now));
        model.addAttribute("next", now.toLocalDate().plusDays(1).atTime(8, 0));
        return "demo/clock";
    }

    @PostMapping
    String move(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime target,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime milestone,
            @RequestParam(defaultValue = "false") boolean others,
            RedirectAttributes flash) {
        LocalDateTime chosen = milestone == null ? target : milestone;
        if (others) story.playTo(chosen);
        else demoClock.moveTo(chosen);
        flash.addFlashAttribute(
                "done",
                "Đồng hồ minh họa đã chuyển tới " + VietnameseDates.moment(clock.instant())
                        + "; mọi buổi sáng làm việc đã qua được chạy đủ.");
        return "redirect:/demo/dong-ho";
    }
}
