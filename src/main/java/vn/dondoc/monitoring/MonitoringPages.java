package vn.dondoc.monitoring;

import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.agency.Agencies;
import vn.dondoc.monitoring.WorkDesk.Opened;
import vn.dondoc.security.SignedIn;

/** The overview, and the door every mail leads to. */
@Controller
class MonitoringPages {
    private static final String TASKLIST = "/camunda/app/tasklist/default/#/?task=";

    private final Overviews overviews;
    private final WorkDesk desk;
    private final Agencies agencies;

    MonitoringPages(Overviews overviews, WorkDesk desk, Agencies agencies) {
        this.overviews = overviews;
        this.desk = desk;
        this.agencies = agencies;
    }

    @GetMapping("/")
    String overview(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("overview", overviews.of(person));
        return "monitoring/overview";
    }

    /** One task he can begin with: straight to it. Else what became of the work, and what he could do. */
    @GetMapping("/viec/{id}")
    String work(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        Opened opened = desk.open(person, id);
        if (opened.mine().size() == 1)
            return "redirect:" + TASKLIST + opened.mine().get(0).id();
        model.addAttribute("work", opened);
        model.addAttribute("tasklist", TASKLIST);
        model.addAttribute("agencies", agencies);
        return "monitoring/work";
    }

    @PostMapping("/viec/{id}/nhan-thay")
    String takeOver(@PathVariable UUID id, @RequestParam String taskId, @AuthenticationPrincipal SignedIn person) {
        desk.takeOver(person, id, taskId);
        return "redirect:" + TASKLIST + taskId;
    }
}
