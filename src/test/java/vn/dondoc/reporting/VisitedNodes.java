package vn.dondoc.reporting;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** Which nodes of a model the tests of a class have walked through, over all of them. */
final class VisitedNodes {
    private final String process;
    private final Set<String> visited = new HashSet<>();

    VisitedNodes(String process) {
        this.process = process;
    }

    void remember(HistoryService history) {
        history.createHistoricActivityInstanceQuery().list().stream()
                .filter(a -> a.getProcessDefinitionKey().equals(process))
                .map(HistoricActivityInstance::getActivityId)
                .forEach(visited::add);
    }

    void mustBeAll() {
        var model = Bpmn.readModelFromStream(VisitedNodes.class.getResourceAsStream("/processes/" + process + ".bpmn"));
        Set<String> drawn = model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(toSet());
        drawn.removeAll(visited);
        assertThat(drawn)
                .as("nodes of " + process + " that no test has reached")
                .isEmpty();
    }
}
