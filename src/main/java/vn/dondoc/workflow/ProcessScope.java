package vn.dondoc.workflow;

import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.Task;
import vn.dondoc.shared.VietnameseDates;

/** The typed variables of the instance a task belongs to, for code that knows no engine. */
public final class ProcessScope {
    private final Function<String, Object> variables;
    private final String taskId;
    private final UserTask task;
    private final LocalDate openedOn;

    private ProcessScope(Function<String, Object> variables, String taskId, UserTask task, Date opened) {
        this.variables = variables;
        this.taskId = taskId;
        this.task = task;
        this.openedOn = VietnameseDates.dayOf(opened.toInstant());
    }

    static ProcessScope of(DelegateTask task, UserTask kind) {
        return new ProcessScope(task::getVariable, task.getId(), kind, task.getCreateTime());
    }

    static ProcessScope reading(Map<String, Object> variables, Task task, UserTask kind) {
        return new ProcessScope(variables::get, task.getId(), kind, task.getCreateTime());
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

    /** The day on which the task came before its people: days that they have count from it. */
    public LocalDate openedOn() {
        return openedOn;
    }

    public String taskId() {
        return taskId;
    }
}
