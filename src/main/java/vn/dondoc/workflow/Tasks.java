package vn.dondoc.workflow;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dondoc.security.SignedIn;

/** What our own pages may ask of the engine about user tasks, in the name of a person. */
public interface Tasks {
    /** @param element id in the model, as {@code userTask_write} */
    record OpenTask(String id, String element, String name, String assignee, LocalDate due, Instant opened) {}

    /** Open tasks of an instance, whoever may see them. */
    List<OpenTask> openTasks(String instanceId);

    /** Whether the person may see and work on the task: decided by the engine's authorizations. */
    boolean mayWork(SignedIn person, String taskId);

    /** Completes as Tasklist would: through the same gate, with the saved draft of that version. */
    void complete(SignedIn person, String taskId, int version);

    /** Saves {@code content} as the task's draft and completes with it, in one transaction. */
    void completeWith(SignedIn person, String taskId, Object content);

    /** Lays the task before the person himself, also when an absent colleague had it. */
    void takeOver(SignedIn person, String taskId);

    /** Moves the due date that Tasklist shows on the open tasks of an instance. */
    void moveDue(String instanceId, LocalDate due);

    /** Moves it on the open task of one element only; none open is normal. @param due null when its clock stands still */
    void moveDue(String instanceId, String element, LocalDate due);

    /** Gives the open tasks of this element another name: what they count has changed since they opened. */
    void rename(String instanceId, String element, String name);

    /** The first open task of an instance at this element, whoever may see it. */
    Optional<OpenTask> openTask(String instanceId, String element);

    /** The person's own open tasks and those of his groups, oldest first. */
    List<OpenTask> openFor(SignedIn person);
}
