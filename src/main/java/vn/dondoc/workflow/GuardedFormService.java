package vn.dondoc.workflow;

import java.util.Map;
import org.camunda.bpm.engine.impl.FormServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;

/** The engine's form service with our gate; instances start from our rows, never from a start form. */
class GuardedFormService extends FormServiceImpl {
    private final CompletionGate gate;

    GuardedFormService(CompletionGate gate) {
        this.gate = gate;
    }

    @Override
    public void submitTaskFormData(String taskId, Map<String, String> properties) {
        gate.pass(taskId, properties, admitted -> super.submitTaskForm(taskId, admitted));
    }

    @Override
    public void submitTaskForm(String taskId, Map<String, Object> properties) {
        gate.pass(taskId, properties, admitted -> super.submitTaskForm(taskId, admitted));
    }

    @Override
    public VariableMap submitTaskFormWithVariablesInReturn(
            String taskId, Map<String, Object> properties, boolean deserializeValues) {
        VariableMap[] result = new VariableMap[1];
        gate.pass(
                taskId,
                properties,
                admitted -> result[0] = super.submitTaskFormWithVariablesInReturn(taskId, admitted, deserializeValues));
        return result[0];
    }

    @Override
    public ProcessInstance submitStartForm(String processDefinitionId, Map<String, Object> properties) {
        throw gate.closed();
    }

    @Override
    public ProcessInstance submitStartForm(
            String processDefinitionId, String businessKey, Map<String, Object> properties) {
        throw gate.closed();
    }

    @Override
    public ProcessInstance submitStartFormData(String processDefinitionId, Map<String, String> properties) {
        throw gate.closed();
    }

    @Override
    public ProcessInstance submitStartFormData(
            String processDefinitionId, String businessKey, Map<String, String> properties) {
        throw gate.closed();
    }
}
