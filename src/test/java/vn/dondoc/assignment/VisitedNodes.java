package vn.dondoc.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Remembers which nodes the tests of a class have visited, and fails the class that left one out. */
class VisitedNodes implements AfterEachCallback, AfterAllCallback {
    private final List<String> processes;
    private final Set<String> visited = new TreeSet<>();

    private VisitedNodes(List<String> processes) {
        this.processes = processes;
    }

    static VisitedNodes of(String... processes) {
        return new VisitedNodes(List.of(processes));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context(test).getBean(HistoryService.class).createHistoricActivityInstanceQuery().list().stream()
                .map(VisitedNodes::name)
                .forEach(visited::add);
    }

    @Override
    public void afterAll(ExtensionContext test) {
        assertThat(visited)
                .as("every flow node of %s was visited", processes)
                .containsAll(drawn(context(test).getBean(RepositoryService.class)));
    }

    private Set<String> drawn(RepositoryService repository) {
        Set<String> drawn = new TreeSet<>();
        for (String process : processes) {
            String id = repository
                    .createProcessDefinitionQuery()
                    .processDefinitionKey(process)
                    .latestVersion()
                    .singleResult()
                    .getId();
            repository.getBpmnModelInstance(id).getModelElementsByType(FlowNode.class).stream()
                    .map(node -> process + "/" + node.getId())
                    .forEach(drawn::add);
        }
        return drawn;
    }

    private static String name(HistoricActivityInstance node) {
        return node.getProcessDefinitionKey() + "/" + node.getActivityId();
    }

    private static ApplicationContext context(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test);
    }
}
