package vn.dondoc.workflow;

import java.util.Optional;
import java.util.stream.Stream;

/** A user task of a model. @param id element id, as {@code userTask_carryOut} */
public record UserTask(ProcessKey process, String id) {
    public static UserTask of(ProcessKey process, String id) {
        return new UserTask(process, id);
    }

    static UserTask parse(String processDefinitionId, String elementId) {
        return find(processDefinitionId, elementId)
                .orElseThrow(() -> new IllegalArgumentException("No process key for " + processDefinitionId));
    }

    /** Empty for a model that is none of ours. */
    static Optional<UserTask> find(String processDefinitionId, String elementId) {
        String key = processDefinitionId.substring(0, processDefinitionId.indexOf(':'));
        return Stream.of(ProcessKey.values())
                .filter(process -> process.id().equals(key))
                .findFirst()
                .map(process -> new UserTask(process, elementId));
    }
}
