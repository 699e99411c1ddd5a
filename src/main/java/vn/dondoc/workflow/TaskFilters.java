package vn.dondoc.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The five filters of the task list. They alone may hold expressions, which run in the server: nobody else can make or
 * change a filter. Each keeps to the person's own and his groups' tasks, also for those who may see more. What is being
 * carried out stands in the last one alone, also when it is late: mails and the overview urge it, day by day.
 */
@Component
class TaskFilters implements SmartInitializingSingleton {
    /** Raised with every change below: then the stored filters are written anew. */
    private static final int EDITION = 2;

    private static final String EDITION_KEY = "dondocEdition";
    private static final String CARRY_OUT = "userTask_carryOut";
    private static final String ME = "${currentUser()}";
    private static final String MY_GROUPS = "${currentUserGroups()}";

    private final FilterService filters;
    private final TaskService tasks;
    private final EngineRights rights;

    TaskFilters(FilterService filters, TaskService tasks, EngineRights rights) {
        this.filters = filters;
        this.tasks = tasks;
        this.rights = rights;
    }

    private record Named(String name, String description, TaskQuery query) {}

    @Override
    public void afterSingletonsInstantiated() {
        int place = 0;
        for (Named filter : all()) write(filter, ++place * 10);
    }

    private List<Named> all() {
        return List.of(
                new Named(
                        "Việc của tôi",
                        "Việc đã giao cho ông/bà: báo cáo phải soạn, nội dung chờ duyệt, việc bị trả lại.",
                        tasks.createTaskQuery()
                                .taskAssigneeExpression(ME)
                                .taskDefinitionKeyNotIn(CARRY_OUT)
                                .orderByDueDate()
                                .asc()),
                new Named(
                        "Việc của cơ quan",
                        "Việc của cơ quan chưa có người nhận xử lý.",
                        tasks.createTaskQuery()
                                .taskUnassigned()
                                .taskCandidateGroupInExpression(MY_GROUPS)
                                .taskDefinitionKeyNotIn(CARRY_OUT)
                                .orderByDueDate()
                                .asc()),
                new Named(
                        "Sắp đến hạn",
                        "Đến hạn trong 3 ngày làm việc tới, việc gấp nhất ở trên.",
                        mine().taskDefinitionKeyNotIn(CARRY_OUT)
                                .dueAfterExpression("${now()}")
                                .dueBeforeExpression("${soon.until()}")
                                .orderByDueDate()
                                .asc()),
                new Named(
                        "Quá hạn",
                        "Đã quá hạn xử lý, việc chậm lâu nhất ở trên.",
                        mine().taskDefinitionKeyNotIn(CARRY_OUT)
                                .dueBeforeExpression("${now()}")
                                .orderByDueDate()
                                .asc()),
                new Named(
                        "Nhiệm vụ đang theo dõi",
                        "Nhiệm vụ cơ quan đang thực hiện; chưa phải làm gì ngay.",
                        mine().taskDefinitionKey(CARRY_OUT).orderByDueDate().asc()));
    }

    private TaskQuery mine() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression(ME)
                .taskCandidateGroupInExpression(MY_GROUPS)
                .includeAssignedTasks()
                .endOr();
    }

    private void write(Named named, int priority) {
        Filter found = filters.createFilterQuery().filterName(named.name()).singleResult();
        Filter filter = found == null ? filters.newTaskFilter(named.name()) : found;
        if (found == null
                || !Integer.valueOf(EDITION).equals(found.getProperties().get(EDITION_KEY))) {
            filter.setQuery(named.query());
            filter.setProperties(properties(named, priority));
            filters.saveFilter(filter);
        }
        rights.grantEverybody(Resources.FILTER, filter.getId(), Permissions.READ);
    }

    private static Map<String, Object> properties(Named named, int priority) {
        return Map.of(
                "description",
                named.description(),
                "priority",
                priority,
                "color",
                "#555555",
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(),
                EDITION_KEY,
                EDITION);
    }
}
