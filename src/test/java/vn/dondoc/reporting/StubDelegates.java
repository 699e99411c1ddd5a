package vn.dondoc.reporting;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.boot.test.context.TestComponent;
import vn.dondoc.workflow.ProcessBean;

/** Consolidation as far as the models need it to go on; see {@link MissingNeighbours}. */
@TestComponent
final class StubDelegates {
    private StubDelegates() {}

    @ProcessBean("buildConsolidatedDraft")
    static class BuildDraft implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {}
    }

    @ProcessBean("publishConsolidated")
    static class Publish implements JavaDelegate {
        @Override
        public void execute(DelegateExecution execution) {}
    }

    @ProcessBean("consolidationQuestions")
    public static class Questions {
        public boolean signed(DelegateExecution execution) {
            return true;
        }
    }
}
