package vn.dondoc.workflow;

import vn.dondoc.shared.DomainException;

/** A refusal at the gate before the engine. */
public final class WorkflowRefused extends DomainException {
    private WorkflowRefused(String key, Object... arguments) {
        super(key, arguments);
    }

    static WorkflowRefused undeclared(String variable) {
        return new WorkflowRefused("workflow.undeclared", variable);
    }

    static WorkflowRefused versionMissing() {
        return new WorkflowRefused("workflow.versionMissing");
    }

    static WorkflowRefused staleDraft(String savedAt) {
        return new WorkflowRefused("workflow.staleDraft", savedAt);
    }

    static WorkflowRefused nothingSaved() {
        return new WorkflowRefused("workflow.nothingSaved");
    }

    static WorkflowRefused unreadable() {
        return new WorkflowRefused("workflow.unreadable");
    }

    /** @param kept whether the person finds his own text again */
    static WorkflowRefused alreadyDone(String by, String at, boolean kept) {
        return new WorkflowRefused(kept ? "workflow.alreadyDoneTextKept" : "workflow.alreadyDone", by, at);
    }

    static WorkflowRefused doneByYourself(String at) {
        return new WorkflowRefused("workflow.doneByYourself", at);
    }

    /** @param kept whether the person finds his own text again */
    static WorkflowRefused takenBack(String at, boolean kept) {
        return new WorkflowRefused(kept ? "workflow.takenBackTextKept" : "workflow.takenBack", at);
    }

    static WorkflowRefused notFound() {
        return new WorkflowRefused("workflow.notFound");
    }

    static WorkflowRefused ofColleagues(String agency, String role) {
        return new WorkflowRefused("workflow.ofColleagues", agency, role);
    }

    static WorkflowRefused ofAnotherAgency(String owner, String own) {
        return new WorkflowRefused("workflow.ofAnotherAgency", owner, own);
    }

    static WorkflowRefused doorClosed() {
        return new WorkflowRefused("workflow.doorClosed");
    }

    static WorkflowRefused tooLong(int limit) {
        return new WorkflowRefused("workflow.tooLong", limit);
    }
}
