package vn.dondoc.workflow;

/** A user task of a model. @param id element id, as {@code userTask_carryOut} */
public record UserTask(ProcessKey process, String id) {
    public static UserTask of(ProcessKey process, String id) {
        return new UserTask(process, id);
    }

    static UserTask parse(String processDefinitionId, String elementId) {
        String key = processDefinitionId.substring(0, processDefinitionId.indexOf(':'));
        for (ProcessKey process : ProcessKey.values())
            if (process.id().equals(key)) return new UserTask(process, elementId);
        throw new IllegalArgumentException("No process key for " + processDefinitionId);
    }
}
