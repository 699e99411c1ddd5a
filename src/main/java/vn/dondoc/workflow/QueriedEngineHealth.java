package vn.dondoc.workflow;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

@Component
class QueriedEngineHealth implements EngineHealth {
    private final RuntimeService runtime;
    private final ManagementService management;

    QueriedEngineHealth(RuntimeService runtime, ManagementService management) {
        this.runtime = runtime;
        this.management = management;
    }

    @Override
    public long incidents() {
        return runtime.createIncidentQuery().count();
    }

    @Override
    public long jobsWithoutRetries() {
        return management.createJobQuery().noRetriesLeft().count();
    }
}
