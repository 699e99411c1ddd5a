package vn.dondoc.support;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.boot.test.context.TestComponent;

/** Notes every sequence flow that is taken, which the engine's history does not. */
@TestComponent
public class WalkedFlows extends AbstractProcessEnginePlugin {
    private final Set<String> walked = Collections.synchronizedSet(new TreeSet<>());

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPostBPMNParseListeners() != null)
            listeners.addAll(engine.getCustomPostBPMNParseListeners());
        listeners.add(new AbstractBpmnParseListener() {
            @Override
            public void parseSequenceFlow(Element drawn, ScopeImpl scope, TransitionImpl flow) {
                String process = ((ProcessDefinitionEntity) scope.getProcessDefinition()).getKey();
                String name = process + "/" + flow.getId();
                flow.addListener(ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) walk -> walked.add(name));
            }
        });
        engine.setCustomPostBPMNParseListeners(listeners);
    }

    void forget() {
        walked.clear();
    }

    Set<String> all() {
        return new TreeSet<>(walked);
    }
}
