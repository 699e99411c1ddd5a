package vn.dondoc.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Fails a test class that leaves out a node or a sequence flow of the models it is about. */
public final class EveryPath implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private final List<String> processes;
    private final Set<String> walked = new TreeSet<>();

    private EveryPath(List<String> processes) {
        this.processes = processes;
    }

    /** @param processes keys of the models, as "agency-report" */
    public static EveryPath of(String... processes) {
        return new EveryPath(List.of(processes));
    }

    @Override
    public void beforeAll(ExtensionContext test) {
        context(test).getBean(WalkedFlows.class).forget();
    }

    @Override
    public void afterEach(ExtensionContext test) {
        context(test).getBean(HistoryService.class).createHistoricActivityInstanceQuery().list().stream()
                .map(node -> node.getProcessDefinitionKey() + "/" + node.getActivityId())
                .forEach(walked::add);
    }

    @Override
    public void afterAll(ExtensionContext test) {
        walked.addAll(context(test).getBean(WalkedFlows.class).all());
        for (String process : processes) {
            Set<String> left = missing(process, model(process), walked);
            assertThat(left).as("nodes and flows that no test has walked").isEmpty();
        }
    }

    /** Nodes and flows of the model that are not among the walked ones. */
    static Set<String> missing(String process, BpmnModelInstance model, Set<String> walked) {
        Set<String> missing = new TreeSet<>();
        for (FlowNode node : model.getModelElementsByType(FlowNode.class)) missing.add(process + "/" + node.getId());
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class))
            if (!isWalkedWithItsEvent(process, flow, walked)) missing.add(process + "/" + flow.getId());
        assertThat(missing).as("what is drawn in " + process).isNotEmpty();
        missing.removeAll(walked);
        return missing;
    }

    /** From an event-based gateway the engine goes straight to the event that happens. */
    private static boolean isWalkedWithItsEvent(String process, SequenceFlow flow, Set<String> walked) {
        return flow.getSource() instanceof EventBasedGateway
                && walked.contains(process + "/" + flow.getTarget().getId());
    }

    private static BpmnModelInstance model(String process) {
        return Bpmn.readModelFromStream(EveryPath.class.getResourceAsStream("/processes/" + process + ".bpmn"));
    }

    private static ApplicationContext context(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test);
    }
}
