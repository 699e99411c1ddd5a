package vn.dondoc.escalation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** forms/give-opinion.html: the Phó Chủ tịch in charge agrees or says what he thinks. */
@Component
class GiveOpinionForm implements TaskForm {
    private final DossierStore dossiers;
    private final DossierItems items;
    private final DossierViews views;
    private final Opinions opinions;

    GiveOpinionForm(DossierStore dossiers, DossierItems items, DossierViews views, Opinions opinions) {
        this.dossiers = dossiers;
        this.items = items;
        this.views = views;
        this.opinions = opinions;
    }

    @Override
    public Set<UserTask> serves() {
        return Set.of(DossierTasks.GIVE_OPINION);
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Dossier dossier = dossiers.find(scope.get(ProcessVariables.DOSSIER_ID)).orElseThrow();
        return new TaskPlan(
                DossierTasks.nameToDecide(dossier, items.of(dossier.id())),
                List.of(TaskGroup.of(Agencies.PROVINCE, Role.DEPUTY)),
                dossier.deputy(),
                dossier.actBy());
    }

    @Override
    public DossierView content(ProcessScope scope) {
        return views.of(scope.get(ProcessVariables.DOSSIER_ID));
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        opinions.give(
                scope.get(ProcessVariables.DOSSIER_ID), submission.content(Opinions.Draft.class), submission.login());
    }
}
