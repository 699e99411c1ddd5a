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

/** forms/prepare.html: the Office proposes and presents. */
@Component
class PrepareForm implements TaskForm {
    private final DossierStore dossiers;
    private final DossierItems items;
    private final DossierViews views;
    private final Preparation preparation;
    private final Agencies agencies;

    PrepareForm(
            DossierStore dossiers, DossierItems items, DossierViews views, Preparation preparation, Agencies agencies) {
        this.dossiers = dossiers;
        this.items = items;
        this.views = views;
        this.preparation = preparation;
        this.agencies = agencies;
    }

    /** @param suggestedDeputy "" for none */
    record Content(
            DossierView dossier,
            List<DossierView.Option> deputies,
            String suggestedDeputy,
            List<DossierView.Option> agencies) {}

    @Override
    public Set<UserTask> serves() {
        return Set.of(DossierTasks.PREPARE);
    }

    @Override
    public TaskPlan plan(ProcessScope scope) {
        Dossier dossier = dossiers.find(scope.get(ProcessVariables.DOSSIER_ID)).orElseThrow();
        return new TaskPlan(
                DossierTasks.nameToPrepare(dossier, items.of(dossier.id())),
                List.of(TaskGroup.of(Agencies.OFFICE, Role.COORDINATOR)),
                null,
                dossier.actBy());
    }

    @Override
    public Content content(ProcessScope scope) {
        Dossier dossier = dossiers.find(scope.get(ProcessVariables.DOSSIER_ID)).orElseThrow();
        String suggested = preparation.suggestedDeputy(Preparation.left(views.current(dossier)));
        return new Content(
                views.of(dossier.id()), deputies(), suggested == null ? "" : suggested, views.leadAgencies());
    }

    @Override
    public void complete(ProcessScope scope, Submission submission) {
        preparation.present(
                scope.get(ProcessVariables.DOSSIER_ID),
                submission.content(Preparation.Draft.class),
                submission.login());
    }

    private List<DossierView.Option> deputies() {
        return agencies.inRole(Role.DEPUTY).stream()
                .map(o -> new DossierView.Option(o.login(), o.displayName()))
                .toList();
    }
}
