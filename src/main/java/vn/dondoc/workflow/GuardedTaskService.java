package vn.dondoc.workflow;

import java.util.Collection;
import java.util.Map;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's task service with our gate before every door that ends a task or writes what its form carries. */
class GuardedTaskService extends TaskServiceImpl {
    private final CompletionGate gate;

    GuardedTaskService(CompletionGate gate) {
        this.gate = gate;
    }

    @Override
    public void complete(String taskId) {
        gate.pass(taskId, null, admitted -> super.complete(taskId, admitted));
    }

    @Override
    public void complete(String taskId, Map<String, Object> variables) {
        gate.pass(taskId, variables, admitted -> super.complete(taskId, admitted));
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, Map<String, Object> variables, boolean deserializeValues) {
        VariableMap[] result = new VariableMap[1];
        gate.pass(
                taskId,
                variables,
                admitted -> result[0] = super.completeWithVariablesInReturn(taskId, admitted, deserializeValues));
        return result[0];
    }

    @Override
    public void claim(String taskId, String userId) {
        gate.onlyForOneself(userId);
        super.claim(taskId, userId);
    }

    /** Giving back to the agency's queue is part of working on a task; the engine would ask for the right to assign. */
    @Override
    public void setAssignee(String taskId, String userId) {
        if (userId == null) super.claim(taskId, null);
        else super.setAssignee(taskId, userId);
    }

    @Override
    public void resolveTask(String taskId) {
        throw gate.closed();
    }

    @Override
    public void resolveTask(String taskId, Map<String, Object> variables) {
        throw gate.closed();
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        throw gate.closed();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode) {
        throw gate.closed();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage) {
        throw gate.closed();
    }

    @Override
    public void handleBpmnError(String taskId, String errorCode, String errorMessage, Map<String, Object> variables) {
        throw gate.closed();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode) {
        throw gate.closed();
    }

    @Override
    public void handleEscalation(String taskId, String escalationCode, Map<String, Object> variables) {
        throw gate.closed();
    }

    @Override
    protected void setVariables(String taskId, Map<String, ?> variables, boolean local) {
        throw gate.closed();
    }

    @Override
    protected void updateVariables(
            String taskId, Map<String, ?> modifications, Collection<String> deletions, boolean local) {
        throw gate.closed();
    }
}
