package vn.dondoc.escalation;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.agency.Agencies;
import vn.dondoc.agency.Officer;
import vn.dondoc.agency.Role;
import vn.dondoc.agency.TaskGroup;
import vn.dondoc.workflow.ProcessScope;
import vn.dondoc.workflow.ProcessVariables;
import vn.dondoc.workflow.Submission;
import vn.dondoc.workflow.TaskForm;
import vn.dondoc.workflow.TaskPlan;
import vn.dondoc.workflow.UserTask;

/** forms/decide.html: the Chairman agrees with all proposals or decides item by item. */
@Component
class DecideForm implements TaskForm {
    private final DossierStore dossiers;
    private final DossierItems items;
    private final DossierViews views;
    private final DecisionRecord decisions;
    private final Agencies agencies;

    DecideForm(
            DossierStore dossiers,
            DossierItems items,
            DossierViews views,
            DecisionRecord decisions,
            Agencies agencies) {
        this.dossiers = dossiers;
        this.items = items;
        this.views = views;
        this.decisions = decisions;
        this.agencies = agencies;
    }

    record Content(DossierView dossier, List<DossierView.Option> agencies) {}

    @Override
    public Set<UserTask> serves() {
        return Set.of(DossierTasks.DECIDE);
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Dossier dossier = dossiers.find(scope.get(ProcessVariables.DOSSIER_ID)).orElseThrow();
        List<Officer> chairmen = agencies.inRole(Role.CHAIRMAN);
        return new TaskPlan(
                DossierTasks.nameToDecide(dossier, items.of(dossier.id())),
                List.of(TaskGroup.of(Agencies.PROVINCE, Role.CHAIRMAN)),
                chairmen.size() == 1 ? chairmen.get(0).login() : null,
                dossier.actBy());
    }

    @Override
    public Content content(ProcessScope scope) {
        return new Content(views.of(scope.get(ProcessVariables.DOSSIER_ID)), views.leadAgencies());
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        decisions.decide(
                scope.get(ProcessVariables.DOSSIER_ID), submission.content(Answers.class), null, submission.login());
    }
}
