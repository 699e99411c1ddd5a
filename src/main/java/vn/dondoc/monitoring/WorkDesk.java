package vn.dondoc.monitoring;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.agency.Role;
import vn.dondoc.directive.Directives;
import vn.dondoc.security.SignedIn;
import vn.dondoc.workflow.Tasks;
import vn.dondoc.workflow.Tasks.OpenTask;

/** Leads a person from a mail to the task that is open for him now. */
@Component
class WorkDesk {
    private final WorkItems items;
    private final Directives directives;
    private final Tasks tasks;

    WorkDesk(WorkItems items, Directives directives, Tasks tasks) {
        this.items = items;
        this.directives = directives;
        this.tasks = tasks;
    }

    /**
     * @param path page of the work, when he may open it; else null
     * @param mine tasks he can begin with: laid before him, or not taken by anybody
     * @param others tasks he may take over from a colleague
     */
    record Opened(WorkItem item, String path, List<OpenTask> mine, List<OpenTask> others) {}

    /** @throws WorkRefused as if there were none, when he may neither read it nor work on it */
    Opened open(SignedIn person, UUID id) {
        WorkItem item = items.find(id).orElseThrow(WorkRefused::unknown);
        List<OpenTask> open = openTasks(person, item);
        if (open.isEmpty() && !mayRead(person, item)) throw WorkRefused.unknown();
        return new Opened(
                item,
                mayOpenPage(person, item) ? item.path() : null,
                open.stream().filter(t -> free(t, person)).toList(),
                open.stream().filter(t -> !free(t, person)).toList());
    }

    /** "Nhận xử lý thay": the colleague who had it is absent. */
    @Transactional
    public void takeOver(SignedIn person, UUID id, String taskId) {
        WorkItem item = items.find(id).orElseThrow(WorkRefused::unknown);
        if (openTasks(person, item).stream().noneMatch(t -> t.id().equals(taskId))) throw WorkRefused.unknown();
        tasks.takeOver(person, taskId);
    }

    private List<OpenTask> openTasks(SignedIn person, WorkItem item) {
        if (item.instanceId() == null) return List.of();
        return tasks.openTasks(item.instanceId()).stream()
                .filter(t -> tasks.mayWork(person, t.id()))
                .toList();
    }

    private static boolean free(OpenTask task, SignedIn person) {
        return task.assignee() == null || task.assignee().equals(person.login());
    }

    /** An agency that had the work before reads here where it went; the page itself is its successor's. */
    private boolean mayOpenPage(SignedIn person, WorkItem item) {
        return person.isLeader()
                || person.coordinates(directives.get(item.directiveId()).standingAgency())
                || item.openTo().contains(person.agency());
    }

    private boolean mayRead(SignedIn person, WorkItem item) {
        if (person.isLeader()) return true;
        String standing = directives.get(item.directiveId()).standingAgency();
        if (person.coordinates(standing)) return true;
        boolean acts =
                person.is(Role.OFFICER) || person.is(Role.HEAD) || person.is(Role.CLERK) || person.is(Role.COORDINATOR);
        boolean concerned = person.agency().equals(item.agency())
                || item.sharers().contains(person.agency())
                || person.agency().equals(standing) && person.is(Role.HEAD);
        return acts && concerned;
    }
}
