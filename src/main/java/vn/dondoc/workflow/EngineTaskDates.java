package vn.dondoc.workflow;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.DomainException;
import vn.dondoc.shared.VietnameseDates;

@Component
class EngineTaskDates implements TaskDates {
    private static final Logger log = LoggerFactory.getLogger(EngineTaskDates.class);

    private final TaskService tasks;
    private final ManagementService management;
    private final TaskForms forms;

    EngineTaskDates(TaskService tasks, ManagementService management, TaskForms forms) {
        this.tasks = tasks;
        this.management = management;
        this.forms = forms;
    }

    @Override
    public List<String> dueFrom(LocalDate day, String after, int limit) {
        // The engine's own query orders by id, but cannot begin after one.
        return tasks
                .createNativeTaskQuery()
                .sql("select * from " + management.getTableName(Task.class)
                        + " where due_date_ >= #{from} and id_ > #{after} order by id_ limit #{limit}")
                .parameter(
                        "from", Date.from(day.atStartOfDay(VietnameseDates.ZONE).toInstant()))
                .parameter("after", after)
                .parameter("limit", limit)
                .list()
                .stream()
                .map(Task::getId)
                .toList();
    }

    @Override
    @Transactional
    public int planAgain(List<String> taskIds) {
        int moved = 0;
        for (Task task :
                tasks.createTaskQuery().taskIdIn(taskIds.toArray(String[]::new)).list()) if (planAgain(task)) moved++;
        return moved;
    }

    private boolean planAgain(Task task) {
        Optional<LocalDate> due = UserTask.find(task.getProcessDefinitionId(), task.getTaskDefinitionKey())
                .flatMap(kind -> due(task, kind));
        LocalDate shown = VietnameseDates.dayOf(task.getDueDate().toInstant());
        if (due.isEmpty() || due.get().equals(shown)) return false;
        tasks.setDueDate(task.getId(), TaskOpenedListener.endOf(due.get()));
        return true;
    }

    /** Empty where the domain refuses an answer: that task keeps its date, and the others still get theirs. */
    private Optional<LocalDate> due(Task task, UserTask kind) {
        try {
            ProcessScope scope = ProcessScope.reading(tasks.getVariables(task.getId()), task, kind);
            return Optional.ofNullable(forms.of(kind).plan(scope).due());
        } catch (DomainException refused) {
            log.warn("Task {} keeps its due date: {}", task.getId(), refused.getMessage());
            return Optional.empty();
        }
    }
}
