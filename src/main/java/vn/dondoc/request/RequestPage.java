package vn.dondoc.request;

import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.Refusals;
import vn.dondoc.workflow.Tasks;

/** /de-nghi/{id}: one request, how it stands, and for who asked, taking it back. */
@Controller
@RequestMapping("/de-nghi/{id}")
class RequestPage {
    private final RequestRows rows;
    private final RequestAccess access;
    private final RequestContent contents;
    private final RequestsOfAssignment requests;
    private final RequestEnding ending;
    private final Tasks tasks;
    private final Refusals refusals;

    RequestPage(
            RequestRows rows,
            RequestAccess access,
            RequestContent contents,
            RequestsOfAssignment requests,
            RequestEnding ending,
            Tasks tasks,
            Refusals refusals) {
        this.rows = rows;
        this.access = access;
        this.contents = contents;
        this.requests = requests;
        this.ending = ending;
        this.tasks = tasks;
        this.refusals = refusals;
    }

    record OwnTask(String name, String path) {}

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, Model model) {
        DeadlineRequest r = rows.get(id);
        if (!access.mayRead(person, r)) throw RequestRefused.unknown();
        model.addAttribute("view", contents.of(r));
        model.addAttribute("outcome", requests.outcome(r));
        model.addAttribute("open", r.state().open());
        model.addAttribute("mayTakeBack", r.state().open() && access.mayTakeBack(person, r));
        model.addAttribute("ownTasks", ownTasks(r, person));
        return "request/request";
    }

    @PostMapping("/rut")
    String takeBack(@PathVariable UUID id, @AuthenticationPrincipal SignedIn person, RedirectAttributes flash) {
        if (!access.mayRead(person, rows.get(id))) throw RequestRefused.unknown();
        try {
            ending.takeBack(person, id);
            flash.addFlashAttribute("done", "Đã rút đề nghị.");
        } catch (DomainException refusal) {
            flash.addFlashAttribute("refused", refusals.text(refusal));
        }
        return "redirect:/de-nghi/" + id;
    }

    private List<OwnTask> ownTasks(DeadlineRequest r, SignedIn person) {
        if (!r.state().open()) return List.of();
        return tasks.openTasks(r.processInstanceId()).stream()
                .filter(task -> tasks.mayWork(person, task.id()))
                .map(task -> new OwnTask(task.name(), "/camunda/app/tasklist/default/#/?task=" + task.id()))
                .toList();
    }
}
