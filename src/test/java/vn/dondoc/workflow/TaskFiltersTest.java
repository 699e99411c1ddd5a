package vn.dondoc.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.agency.Agencies;
import vn.dondoc.security.SignedIn;
import vn.dondoc.shared.VietnameseDates;
import vn.dondoc.support.DonDocTest;

/** Friday 28/3/2025, 8:00: three working days on is Wednesday 2/4. */
@DonDocTest
class TaskFiltersTest {
    private static final String OTHERS = "so-tai-chinh.officer";
    private static final String OURS = "so-xay-dung.officer";
    private static final String ME = "chuyenvien.sxd";

    @Autowired
    FilterService filters;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    RepositoryService repository;

    @Autowired
    IdentityService identity;

    @Autowired
    Agencies agencies;

    private Deployment deployment;

    @BeforeEach
    void deploy() {
        BpmnModelInstance model = Bpmn.createExecutableProcess("filter-target")
                .camundaHistoryTimeToLive(1)
                .startEvent()
                .parallelGateway()
                .userTask("userTask_write")
                .endEvent()
                .moveToLastGateway()
                .userTask("userTask_carryOut")
                .endEvent()
                .done();
        deployment = repository
                .createDeployment()
                .addModelInstance("filter-target.bpmn", model)
                .deploy();
    }

    @AfterEach
    void remove() {
        repository.deleteDeployment(deployment.getId(), true);
    }

    @Test
    void theFiltersStandInTheOrderOfTheirUse() {
        assertThat(filters.createTaskFilterQuery().list().stream()
                        .sorted((a, b) -> priority(a) - priority(b))
                        .map(Filter::getName))
                .containsExactly(
                        "Việc của tôi", "Việc của cơ quan", "Sắp đến hạn", "Quá hạn", "Nhiệm vụ đang theo dõi");
        assertThat(filters.createTaskFilterQuery().list())
                .allSatisfy(f -> assertThat(f.getProperties())
                        .containsEntry("refresh", true)
                        .containsKey("description"));
    }

    @Test
    void eachHasItsOwnSentenceForWhenItIsEmpty() throws Exception {
        String script = Files.readString(Path.of(
                "src/main/resources/META-INF/resources/webjars/camunda/app/tasklist" + "/scripts/dondoc/list.js"));
        assertThat(Contract.found("(?m)^  '([^']+)': '[^']+\\.',?$", script))
                .containsExactlyInAnyOrderElementsOf(filters.createTaskFilterQuery().list().stream()
                        .map(Filter::getName)
                        .toList());
    }

    @Test
    void theGroupsOfATaskAreNamedInWords() {
        assertThat(identity.createGroupQuery().groupId(OURS).singleResult().getName())
                .isEqualTo("Sở Xây dựng – Chuyên viên đầu mối");
        identity.setAuthentication(ME, List.of(OURS));
        try {
            assertThat(identity.createGroupQuery()
                            .groupId(OTHERS)
                            .singleResult()
                            .getName())
                    .isEqualTo("Sở Tài chính – Chuyên viên đầu mối");
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void mineAndMyAgencysAreTwoThingsAndNeitherHoldsWhatIsOnlyFollowed() {
        open("mine", OURS, ME, null);
        open("free", OURS, null, null);
        open("others", OTHERS, null, null);
        assertThat(listed(ME, "Việc của tôi")).containsExactly("mine");
        assertThat(listed(ME, "Việc của cơ quan")).containsExactly("free");
        assertThat(listed(ME, "Nhiệm vụ đang theo dõi")).containsExactlyInAnyOrder("mine, followed", "free, followed");
    }

    @Test
    void soonIsThreeWorkingDaysAndTheMostUrgentComesFirst() {
        open("wednesday", OURS, null, "2025-04-02T23:59:59");
        open("today", OURS, ME, "2025-03-28T23:59:59");
        open("thursday", OURS, null, "2025-04-03T23:59:59");
        open("late", OURS, null, "2025-03-27T23:59:59");
        open("theirs", OTHERS, null, "2025-03-28T23:59:59");
        assertThat(listed(ME, "Sắp đến hạn")).containsExactly("today", "wednesday");
        assertThat(listed(ME, "Quá hạn")).containsExactly("late");
    }

    @Test
    void whatIsCarriedOutStandsInItsOwnFilterAloneAlsoWhenItIsLate() {
        open("late", OURS, ME, "2025-03-27T23:59:59");
        open("today", OURS, ME, "2025-03-28T23:59:59");
        for (String filter : List.of("Việc của tôi", "Việc của cơ quan", "Sắp đến hạn", "Quá hạn"))
            assertThat(listed(ME, filter)).as(filter).noneMatch(name -> name.endsWith("followed"));
        assertThat(listed(ME, "Nhiệm vụ đang theo dõi")).containsExactly("late, followed", "today, followed");
    }

    @Test
    void whoMayWatchEverythingFindsOnlyHisOwnInHisTaskList() {
        open("theirs", OTHERS, null, "2025-03-27T23:59:59");
        open("office", "van-phong-ubnd-tinh.coordinator", null, "2025-03-27T23:59:59");
        assertThat(listed("chuyenvien.vp", "Quá hạn")).containsExactly("office");
        assertThat(listed("quantri", "Quá hạn")).isEmpty();
    }

    private void open(String name, String group, String assignee, String due) {
        var instance = runtime.startProcessInstanceByKey("filter-target");
        for (Task task :
                tasks.createTaskQuery().processInstanceId(instance.getId()).list()) {
            task.setName(task.getTaskDefinitionKey().equals("userTask_carryOut") ? name + ", followed" : name);
            task.setAssignee(assignee);
            task.setDueDate(due == null ? null : moment(due));
            tasks.saveTask(task);
            tasks.addCandidateGroup(task.getId(), group);
        }
    }

    private List<String> listed(String login, String filter) {
        SignedIn person = SignedIn.of(agencies.officer(login).orElseThrow());
        Filter stored = filters.createTaskFilterQuery().filterName(filter).singleResult();
        identity.setAuthentication(login, new ArrayList<>(person.groups()));
        try {
            List<Task> found = filters.list(stored.getId());
            return found.stream().map(Task::getName).toList();
        } finally {
            identity.clearAuthentication();
        }
    }

    private static int priority(Filter filter) {
        return (Integer) filter.getProperties().get("priority");
    }

    private static Date moment(String local) {
        return Date.from(java.time.LocalDateTime.parse(local)
                .atZone(VietnameseDates.ZONE)
                .toInstant());
    }
}
