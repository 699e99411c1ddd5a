package vn.dondoc.workflow;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.stereotype.Component;

@Component
class EngineProcesses implements Processes {
    private static final int BUSINESS_KEY_LENGTH = 255;

    private final RuntimeService runtime;

    EngineProcesses(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @Override
    public String start(ProcessKey process, String businessKey, Var.Binding... variables) {
        String label = businessKey.length() > BUSINESS_KEY_LENGTH
                ? businessKey.substring(0, BUSINESS_KEY_LENGTH)
                : businessKey;
        return runtime.startProcessInstanceByKey(process.id(), label, values(variables))
                .getId();
    }

    @Override
    public boolean correlateIfWaiting(String instanceId, Message message, Var.Binding... local) {
        if (instanceId == null) return false; // a row whose instance has not started waits for nothing
        Execution waiting = runtime
                .createExecutionQuery()
                .processInstanceId(instanceId)
                .messageEventSubscriptionName(message.messageName())
                .list()
                .stream()
                .findFirst()
                .orElse(null);
        if (waiting == null) return false;
        runtime.createMessageCorrelation(message.messageName())
                .processInstanceId(instanceId)
                .setVariablesToTriggeredScope(values(local))
                .correlate();
        return true;
    }

    @Override
    public Set<String> activeElements(String instanceId) {
        Set<String> ids = new HashSet<>();
        ActivityInstance root = runtime.getActivityInstance(instanceId);
        if (root != null) collect(root, ids);
        return ids;
    }

    @Override
    public void cancel(Collection<String> instanceIds, String reason) {
        for (String id : instanceIds) runtime.deleteProcessInstanceIfExists(id, reason, false, true, false, false);
    }

    private static void collect(ActivityInstance instance, Set<String> ids) {
        for (ActivityInstance child : instance.getChildActivityInstances()) {
            ids.add(child.getActivityId());
            collect(child, ids);
        }
        Stream.of(instance.getChildTransitionInstances()).forEach(t -> ids.add(t.getActivityId()));
    }

    private static Map<String, Object> values(Var.Binding... bindings) {
        return Stream.of(bindings).collect(Collectors.toMap(Var.Binding::name, Var.Binding::value));
    }
}
