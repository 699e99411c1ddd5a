package vn.dondoc.assignment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import vn.dondoc.workflow.ProcessBean;
import vn.dondoc.workflow.ProcessVariables;

/** What directive.bpmn asks about issuing.Public, because the expression language calls only methods of public classes. */
@ProcessBean("issueQuestions")
public class IssueQuestions {
    private final Issuing issuing;

    IssueQuestions(Issuing issuing) {
        this.issuing = issuing;
    }

    public boolean allIssued(DelegateExecution execution) {
        return issuing.allIssued(ProcessVariables.DIRECTIVE_ID.in(execution));
    }
}
