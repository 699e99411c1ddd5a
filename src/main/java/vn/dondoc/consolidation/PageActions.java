package vn.dondoc.consolidation;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.SignedIn;
import vn.dondoc.workflow.Tasks;
import vn.dondoc.workflow.UserTask;

/** The buttons of the page that end a task: through the same gate as in the task list. */
@Service
class PageActions {
    private final Access access;
    private final ReportStore reports;
    private final Drafts drafts;
    private final Tasks tasks;

    PageActions(Access access, ReportStore reports, Drafts drafts, Tasks tasks) {
        this.access = access;
        this.reports = reports;
        this.drafts = drafts;
        this.tasks = tasks;
    }

    /** Counts again as of now. */
    @Transactional
    public void refresh(SignedIn person, UUID roundId) {
        reports.lock(roundId);
        access.edit(person, roundId);
        drafts.refresh(roundId);
    }

    @Transactional
    public void submit(SignedIn person, UUID roundId, String note) {
        reports.lock(roundId);
        var granted = access.read(person, roundId);
        if (!granted.coordinates()) throw ConsolidationRefused.unknown();
        complete(person, granted, ReviewDraftForm.TASK, new ReviewNote(note));
    }

    @Transactional
    public void decide(SignedIn person, UUID roundId, SignDecision decision) {
        reports.lock(roundId);
        var granted = access.read(person, roundId);
        if (!granted.heads()) throw ConsolidationRefused.unknown();
        complete(person, granted, SignForm.TASK, decision);
    }

    private void complete(SignedIn person, Access.Granted granted, UserTask task, Object content) {
        var open = tasks.openTask(granted.occasion().round().processInstanceId(), task.id())
                .orElseThrow(() -> ConsolidationRefused.alreadyHandled(
                        granted.report().state().label()));
        tasks.completeWith(person, open.id(), content);
    }
}
