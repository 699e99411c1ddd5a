package vn.dondoc.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;

/** What the forms in Tasklist load and save. Nothing here ends a task. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
class TaskFormApi {
    private final Tasks tasks;
    private final TaskContents contents;
    private final TaskDrafts drafts;
    private final ObjectMapper json;

    TaskFormApi(Tasks tasks, TaskContents contents, TaskDrafts drafts, ObjectMapper json) {
        this.tasks = tasks;
        this.contents = contents;
        this.drafts = drafts;
        this.json = json;
    }

    record FormView(String name, LocalDate due, int version, String savedAt, JsonNode draft, Object content) {}

    record Save(int version, JsonNode draft) {}

    record Saved(int version, String savedAt) {}

    @GetMapping
    FormView open(@PathVariable String taskId, @AuthenticationPrincipal SignedIn person) throws Exception {
        allow(person, taskId);
        var saved = drafts.find(taskId);
        JsonNode draft = saved.isPresent() ? json.readTree(saved.get().content()) : json.createObjectNode();
        return contents.view(
                taskId,
                saved.map(TaskDrafts.Draft::version).orElse(0),
                saved.map(d -> VietnameseDates.moment(d.savedAt())).orElse(null),
                draft);
    }

    @PutMapping("/draft")
    Saved save(@PathVariable String taskId, @RequestBody Save save, @AuthenticationPrincipal SignedIn person) {
        allow(person, taskId);
        if (save.draft() == null || !save.draft().isObject()) throw WorkflowRefused.unreadable();
        int version = drafts.save(taskId, save.version(), save.draft(), person.login());
        return new Saved(
                version,
                VietnameseDates.moment(drafts.find(taskId).orElseThrow().savedAt()));
    }

    private void allow(SignedIn person, String taskId) {
        if (!tasks.mayWork(person, taskId)) throw WorkflowRefused.notFound();
    }
}
