package vn.dondoc.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.VietnameseDates;

/** What the forms in Tasklist load and save. Nothing here ends a task. */
@RestController
@RequestMapping("/api/tasks/{taskId}")
class TaskFormApi {
    private final Tasks tasks;
    private final TaskContents contents;
    private final TaskDrafts drafts;
    private final TaskOpenings openings;
    private final FinishedTasks finished;
    private final OthersTasks others;

    TaskFormApi(
            Tasks tasks,
            TaskContents contents,
            TaskDrafts drafts,
            TaskOpenings openings,
            FinishedTasks finished,
            OthersTasks others) {
        this.tasks = tasks;
        this.contents = contents;
        this.drafts = drafts;
        this.openings = openings;
        this.finished = finished;
        this.others = others;
    }

    /**
     * @param version of the person's own draft, the base of his next save; 0 when he has none
     * @param savedBy a colleague, when the draft is his and the person has none of his own
     * @param ended why nothing can be done here any more; null while the task is open
     */
    record FormView(
            String name,
            LocalDate due,
            int version,
            String savedAt,
            String savedBy,
            String ended,
            JsonNode draft,
            Object content) {}

    record Save(int version, JsonNode draft) {}

    record Saved(int version, String savedAt) {}

    @GetMapping
    FormView open(@PathVariable String taskId, @AuthenticationPrincipal SignedIn person) {
        Optional<DomainException> ended = endedFor(person, taskId);
        if (ended.isPresent()) return contents.kept(person.login(), taskId, ended.get());
        FormView content = contents.open(person.login(), taskId);
        openings.note(person, taskId);
        return content;
    }

    @PutMapping("/draft")
    Saved save(@PathVariable String taskId, @RequestBody Save save, @AuthenticationPrincipal SignedIn person) {
        if (save.draft() == null || !save.draft().isObject()) throw WorkflowRefused.unreadable();
        if (endedFor(person, taskId).isPresent()) {
            drafts.keep(taskId, save.draft(), person.login());
            throw endedFor(person, taskId).orElseThrow(); // asked again: now his text is kept
        }
        int version = drafts.save(taskId, save.version(), save.draft(), person.login());
        var saved = drafts.own(taskId, person.login()).orElseThrow();
        return new Saved(version, VietnameseDates.moment(saved.savedAt()));
    }

    /** Empty while he may work on it; refuses whose task it never was. */
    private Optional<DomainException> endedFor(SignedIn person, String taskId) {
        if (tasks.mayWork(person, taskId)) return Optional.empty();
        return Optional.of(finished.tell(person.login(), List.copyOf(person.groups()), taskId)
                .orElseThrow(() -> others.refusal(person, taskId)));
    }
}
