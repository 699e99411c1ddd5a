package vn.dondoc.escalation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import vn.dondoc.security.SignedIn;
import vn.dondoc.workflow.Tasks;
import vn.dondoc.workflow.Tasks.OpenTask;
import vn.dondoc.workflow.UserTask;

/** What a person can do on a dossier's page: the same tasks as in Tasklist, and the Office's record of an opinion. */
@Component
class DossierDesk {
    private final DossierAccess access;
    private final DossierStore dossiers;
    private final WrittenOpinions writtenOpinions;
    private final Tasks tasks;
    private final Clicks clicks;
    private final DecisionRecord decisions;

    DossierDesk(
            DossierAccess access,
            DossierStore dossiers,
            WrittenOpinions writtenOpinions,
            Tasks tasks,
            Clicks clicks,
            DecisionRecord decisions) {
        this.access = access;
        this.dossiers = dossiers;
        this.writtenOpinions = writtenOpinions;
        this.tasks = tasks;
        this.clicks = clicks;
        this.decisions = decisions;
    }

    /** @param prepare id of the task in Tasklist; null when the person may not, or it is not open */
    record Offers(boolean decide, boolean giveOpinion, boolean record, boolean addScan, String prepare) {}

    Offers offers(SignedIn person, Dossier dossier) {
        boolean waiting = dossier.state() == Dossier.State.WITH_LEADERS && dossier.decidedAt() == null;
        return new Offers(
                task(person, dossier, DossierTasks.DECIDE).isPresent(),
                task(person, dossier, DossierTasks.GIVE_OPINION).isPresent(),
                waiting && person.isOffice(),
                OpinionScans.wanted(person, dossier),
                task(person, dossier, DossierTasks.PREPARE).map(OpenTask::id).orElse(null));
    }

    void decide(SignedIn person, UUID id, Map<String, String> typed) {
        complete(person, id, DossierTasks.DECIDE, clicks.answers(id, typed));
    }

    void giveOpinion(SignedIn person, UUID id, Map<String, String> typed) {
        String agrees = typed.get("agrees");
        Boolean agreed = agrees == null ? null : Boolean.valueOf(agrees);
        complete(person, id, DossierTasks.GIVE_OPINION, new Opinions.Draft(agreed, typed.get("opinion")));
    }

    void record(SignedIn person, UUID id, Map<String, String> typed, MultipartFile scan) {
        writtenOpinions.record(person, id, clicks.basis(typed), clicks.answers(id, typed), scan);
    }

    private void complete(SignedIn person, UUID id, UserTask step, Object draft) {
        Dossier dossier = access.readable(person, id);
        OpenTask task = task(person, dossier, step).orElseThrow(() -> gone(id));
        tasks.completeWith(person, task.id(), draft);
    }

    /** Somebody else was faster, or it was never his. */
    private DossierRefused gone(UUID id) {
        Dossier now = dossiers.find(id).orElseThrow(DossierRefused::unknown);
        return now.decidedAt() == null ? DossierRefused.notYours() : decisions.alreadyDecided(now);
    }

    private Optional<OpenTask> task(SignedIn person, Dossier dossier, UserTask step) {
        if (dossier.processInstanceId() == null) return Optional.empty();
        return tasks.openTask(dossier.processInstanceId(), step.id()).filter(t -> tasks.mayWork(person, t.id()));
    }
}
