package vn.dondoc.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The typed variables of the instance a task belongs to, for code that knows no engine. */
public final class ProcessScope {
    private final Function<String, Object> variables;
    private final String taskId;
    private final UserTask task;

    private ProcessScope(Function<String, Object> variables, String taskId, UserTask task) {
        this.variables = variables;
        this.taskId = taskId;
        this.task = task;
    }

    static ProcessScope of(VariableScope scope, String taskId, UserTask task) {
        return new ProcessScope(scope::getVariable, taskId, task);
    }

    static ProcessScope reading(Map<String, Object> variables, String taskId, UserTask task) {
        return new ProcessScope(variables::get, taskId, task);
    }

    /** @throws IllegalStateException naming variable and task, when the instance does not hold it */
    public <T> T get(Var<T> variable) {
        return find(variable)
                .orElseThrow(
                        () -> new IllegalStateException("Variable '" + variable.name() + "' is missing in " + task));
    }

    public <T> Optional<T> find(Var<T> variable) {
        return Optional.ofNullable((String) variables.apply(variable.name())).map(variable::parsed);
    }

    public UserTask task() {
        return task;
    }

    public String taskId() {
        return taskId;
    }
}
