package vn.dondoc.directive;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/**
 * Questions models may ask about a directive: {@code ${directiveQuestions.released(execution)}}. Read-only.
 * Public because the expression language calls methods of public classes only.
 */
@ProcessBean("directiveQuestions")
public class DirectiveQuestions {
    private final DirectiveRows directives;

    DirectiveQuestions(DirectiveRows directives) {
        this.directives = directives;
    }

    /** The second person released it; false when he sent it back. */
    public boolean released(DelegateExecution execution) {
        return isIn(Directive.State.RELEASED, execution);
    }

    /** Following up ends; false when it goes on. */
    public boolean closingConfirmed(DelegateExecution execution) {
        return isIn(Directive.State.CLOSING, execution);
    }

    private boolean isIn(Directive.State state, DelegateExecution execution) {
        return directives.get(ProcessVariables.DIRECTIVE_ID.in(execution)).state() == state;
    }
}
