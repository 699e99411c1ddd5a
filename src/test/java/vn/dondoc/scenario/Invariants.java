package vn.dondoc.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.assignment.Assignment;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.calendar.WorkingCalendar;
import vn.dondoc.reporting.Reporting;

/** What must be true at any moment of the month, whatever happened. */
@TestComponent
class Invariants {
    /** Working days late with which a matter has passed the last rung. */
    private static final int PAST_THE_LADDER = 4;

    private final Assignments assignments;
    private final Reporting reporting;
    private final WorkingCalendar calendar;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final Clock clock;

    Invariants(
            Assignments assignments,
            Reporting reporting,
            WorkingCalendar calendar,
            RuntimeService runtime,
            TaskService tasks,
            JdbcClient jdbc,
            Clock clock) {
        this.assignments = assignments;
        this.reporting = reporting;
        this.calendar = calendar;
        this.runtime = runtime;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Every instance stands at a task that belongs to somebody, or waits for a message or a time. */
    void everyInstanceWaitsForSomebodyOrSomething() {
        Set<String> owned = tasks.createTaskQuery().list().stream()
                .filter(this::hasOwner)
                .map(Task::getProcessInstanceId)
                .collect(Collectors.toSet());
        Set<String> waiting = runtime.createEventSubscriptionQuery().list().stream()
                .map(EventSubscription::getProcessInstanceId)
                .collect(Collectors.toSet());
        for (ProcessInstance instance : runtime.createProcessInstanceQuery().list()) {
            ActivityInstance tree = runtime.getActivityInstance(instance.getId());
            assertThat(tree.getChildTransitionInstances()).as("jobs left").isEmpty();
            assertThat(tasks.createTaskQuery()
                            .processInstanceId(instance.getId())
                            .list())
                    .allMatch(this::hasOwner);
            assertThat(owned.contains(instance.getId()) || waiting.contains(instance.getId()))
                    .as("%s %s", instance.getProcessDefinitionId(), instance.getBusinessKey())
                    .isTrue();
        }
    }

    /** Overdue beyond the last rung: before the leaders, or decided with the next look at it ahead. */
    void whatPassedTheLadderLiesBeforeTheLeadersOrIsDecided() {
        LocalDate today = LocalDate.now(clock);
        Stream<UUID> late = Stream.concat(
                assignments.overdue(today).stream()
                        .filter(a -> pastTheLadder(a.dueOn(), today))
                        .map(Assignment::id),
                reporting.overdue(today).stream().filter(r -> pastTheLadder(dueOf(r), today)));
        assertThat(late).allMatch(id -> lies(id, today));
    }

    private boolean hasOwner(Task task) {
        return task.getAssignee() != null
                || !tasks.getIdentityLinksForTask(task.getId()).isEmpty();
    }

    private LocalDate dueOf(UUID report) {
        return reporting.round(reporting.get(report).roundId()).dueOn();
    }

    private boolean pastTheLadder(LocalDate due, LocalDate today) {
        return calendar.between(due, today) >= PAST_THE_LADDER;
    }

    private boolean lies(UUID subject, LocalDate today) {
        return jdbc.sql("select exists (select 1 from dossier_item i join dossier d on d.id = i.dossier_id"
                        + " where i.subject_id = ? and (d.state in ('PREPARING', 'WITH_LEADERS') and not i.resolved"
                        + " or i.decision is not null and i.review_on > ?))")
                .params(subject, today)
                .query(Boolean.class)
                .single();
    }
}
