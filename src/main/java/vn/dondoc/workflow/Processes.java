package vn.dondoc.workflow;

import java.util.Collection;
import java.util.Set;

/** What the domain may ask of the engine about process instances. Calls join the caller's transaction. */
public interface Processes {
    /**
     * Starts an instance and returns its id, which the row keeps: correlation goes by it.
     *
     * @param businessKey a label for people ("200/KH-UBND#17"), not unique
     */
    String start(ProcessKey process, String businessKey, Var.Binding... variables);

    /** Sends the message if the instance waits for it. Found elsewhere is normal: answers false. */
    boolean correlateIfWaiting(String instanceId, Message message, Var.Binding... local);

    /** Ids of the elements where the instance stands now; empty when it has ended. */
    Set<String> activeElements(String instanceId);

    /** Ends instances that a decision made pointless. */
    void cancel(Collection<String> instanceIds, String reason);
}
