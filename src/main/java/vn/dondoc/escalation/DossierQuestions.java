package vn.dondoc.escalation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** Questions escalation.bpmn asks about its dossier. Read-only. Public, or the expression language finds no method. */
@ProcessBean("dossierQuestions")
public class DossierQuestions {
    private final DossierStore dossiers;

    DossierQuestions(DossierStore dossiers) {
        this.dossiers = dossiers;
    }

    /** Every matter was settled while the Office prepared. */
    public boolean nothingLeft(DelegateExecution execution) {
        return dossier(execution).state() == Dossier.State.EMPTY;
    }

    /** A Phó Chủ tịch in charge is asked before the Chairman. */
    public boolean hasDeputy(DelegateExecution execution) {
        return dossier(execution).deputy() != null;
    }

    private Dossier dossier(DelegateExecution execution) {
        return dossiers.find(ProcessVariables.DOSSIER_ID.in(execution)).orElseThrow(DossierRefused::unknown);
    }
}
