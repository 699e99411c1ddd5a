package vn.dondoc.workflow;

import java.util.Optional;
import java.util.Set;
import vn.dondoc.shared.DomainException;

/**
 * One kind of user task, seen from the domain: who gets it, what its form shows, what its completion does.
 * The form file is forms/{id without "userTask_" in kebab case}.html.
 */
public interface TaskForm {
    Set<UserTask> serves();

    /** Called when the task opens, in the engine's transaction. */
    TaskPlan plan(ProcessScope scope);

    /** What the form shows beside the person's own draft: read from rows, written as JSON. */
    Object content(ProcessScope scope);

    /**
     * Why a task that ended without being done (a message came, the instance ended) can no longer be completed; empty when
     * the domain has nothing to say.
     */
    default Optional<DomainException> whyEnded(String instanceId) {
        return Optional.empty();
    }

    /**
     * What was answered, for whoever hands in a task that another has done; empty when "done by whom and when" says enough.
     */
    default Optional<DomainException> whatWasAnswered(String instanceId) {
        return Optional.empty();
    }

    /**
     * Called inside the completing transaction: validates and takes effect, or refuses with a DomainException, and then
     * nothing has changed.
     */
    void complete(ProcessScope scope, Submission submission);
}
